using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>A number box takes a comma as it takes a point; what it does not take changes nothing, and is told.</summary>
[Trait("Speed", "Slow")]
public sealed class NumberBoxTests(WorkshopOfAnyId workshop) : IClassFixture<WorkshopOfAnyId>
{
    [BrowserTheory]
    [InlineData("en", "2.5")]
    [InlineData("fr", "2,5")]
    public async Task A_number_box_takes_what_people_write_and_tells_the_rest(string language, string shown)
    {
        await using var wall = await workshop.Open($"/?lang={language}");
        var lever = wall.Page.Locator("[data-lever=constructor]");
        var note = lever.Locator(".field-error");

        // (written, value then, whether something is told)
        (string Written, string Value, bool IsTold)[] cases =
        [
            ("2,5", "2.5", false),
            ("1", "1", false),
            ("2.5", "2.5", false),
            (" +,5 ", "0.5", false),
            ("2,5", "2.5", false),
            ("abc", "2.5", true),
            ("0x10", "2.5", true),
            ("1e999", "2.5", true),
            ("1 2", "2.5", true),
            ("2,5,0", "2.5", true),
            ("", "2.5", true),
            ("3", "3", false),
            ("99", "5", true),
            ("\u22121,5", "0", true),
            ("2.5", "2.5", false),
        ];
        foreach (var (written, value, isTold) in cases)
        {
            await Write(lever, written);
            Assert.Equal(value, await lever.Locator("[type=range]").InputValueAsync());
            Assert.Equal(isTold, await note.IsVisibleAsync());
            if (isTold)
                Assert.NotEmpty(await note.InnerTextAsync());
        }

        Assert.Equal(shown, await lever.Locator("[inputmode=decimal]").InputValueAsync());
        Assert.Contains("lever.constructor=2.5", wall.Page.Url, StringComparison.Ordinal);
        Assert.Empty(wall.Complaints);
    }

    [BrowserFact]
    public async Task What_is_no_number_takes_no_undo_step_and_a_doubtful_grouping_is_asked_about()
    {
        await using var wall = await workshop.Open();
        await wall.Page.Locator(".more-levers summary").ClickAsync();
        var undo = wall.Page.Locator("#undo");
        var money = wall.Page.Locator("[data-lever=constructor]");
        await Write(money, "cheap");
        Assert.Equal("true", await undo.GetAttributeAsync("aria-disabled"));

        var subscribers = wall.Page.Locator("[data-lever=then]");
        string before = await subscribers.Locator("[type=range]").InputValueAsync();
        await Write(subscribers, "2,000");
        // Two or two thousand: both are in the range.
        Assert.Contains("2.000", await subscribers.Locator(".field-error").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await subscribers.Locator("[type=range]").InputValueAsync());
        Assert.Equal("true", await undo.GetAttributeAsync("aria-disabled"));
        await Write(subscribers, "2000");
        Assert.Equal("2000", await subscribers.Locator("[type=range]").InputValueAsync());
        Assert.Equal("false", await undo.GetAttributeAsync("aria-disabled"));
        Assert.True(await subscribers.Locator(".field-error").IsHiddenAsync());
    }

    private static async Task Write(ILocator lever, string text)
    {
        var box = lever.Locator("[inputmode=decimal]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }
}
