using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \t\n ", null)]
    [InlineData("  Ada   Lovelace ", "Ada Lovelace")]
    [InlineData("A\u0000d\u0007a", "Ada")]
    [InlineData("Ada\r\nSet-Cookie: x", "Ada Set-Cookie: x")]
    [InlineData("\u202Eevil\u202C", "evil")]
    [InlineData("z\u200Be\u200Dr\uFEFFo", "zero")]
    [InlineData("Zoe\u0308", "Zoë")]
    [InlineData("\uD800Ada", "Ada")]
    [InlineData("<b>Ada</b>", "<b>Ada</b>")]
    [InlineData("李雷 👩", "李雷 👩")]
    public void Names_become_what_may_be_shown(string? typed, string? name) =>
        Assert.Equal(name, DisplayName.Clean(typed));

    [Fact]
    public void Names_are_short_and_whole()
    {
        Assert.Equal(40, DisplayName.Clean(new string('a', 1_000_000))!.Length);
        // 39 letters leave no room for a pair of surrogates.
        Assert.Equal(new string('a', 39), DisplayName.Clean(new string('a', 39) + "👩"));
        Assert.Equal("a\u0336\u0336b", DisplayName.Clean("a" + new string('\u0336', 30) + "b"));
    }

    [Fact]
    public void Any_text_is_clean_once_it_was_cleaned()
    {
        var draws = new SeededDraws(5, "names");
        for (int i = 0; i < 3_000; i++)
        {
            string typed = string.Concat(
                Enumerable
                    .Range(0, draws.Below(60))
                    .Select(_ => (char)(draws.Below(3) == 0 ? draws.Below(0x10000) : draws.Below(0x370)))
            );
            string? once = DisplayName.Clean(typed);
            Assert.Equal(once, DisplayName.Clean(once));
            Assert.True(once is null || once.Length <= 40 && !once.Any(char.IsControl));
        }
    }
}
