using System.Text.RegularExpressions;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Tests;

/// <summary>Every text is there in every language, with the same blanks.</summary>
public sealed partial class TextTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_blanks()
    {
        foreach (var text in Enum.GetValues<PageText>())
        {
            string english = PageTexts.For("en")[text];
            string french = PageTexts.For("fr")[text];
            Assert.NotEmpty(english);
            Assert.Equal(Blanks(english), Blanks(french));
        }
    }

    [Fact]
    public void French_sets_a_narrow_space_before_tall_marks()
    {
        foreach (var text in Enum.GetValues<PageText>())
            Assert.DoesNotMatch(WideSpace(), PageTexts.For("fr")[text]);
    }

    private static string Blanks(string text) =>
        string.Concat(Blank().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();

    [GeneratedRegex("[ \u00a0][;:!?%»]|« ")]
    private static partial Regex WideSpace();
}
