using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Tests;

/// <summary>Every text has the same blanks in every language.</summary>
public sealed partial class TextTests
{
    private static readonly Text[] Texts =
    [
        .. typeof(PageTexts).GetFields().Select(field => field.GetValue(null)).OfType<Text>(),
    ];

    [Fact]
    public void Every_text_has_the_same_blanks_in_both_languages()
    {
        Assert.NotEmpty(Texts);
        foreach (var text in Texts)
        {
            Assert.NotEmpty(text.English);
            Assert.Equal(Blanks(text.In("en")), Blanks(text.In("fr")));
        }
    }

    [Fact]
    public void French_sets_a_narrow_space_before_tall_marks()
    {
        foreach (var text in Texts)
            Assert.DoesNotMatch(WideSpace(), text.In("fr"));
    }

    private static string Blanks(string text) =>
        string.Concat(Blank().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();

    [GeneratedRegex("[ \u00a0][;:!?%»]|« ")]
    private static partial Regex WideSpace();
}
