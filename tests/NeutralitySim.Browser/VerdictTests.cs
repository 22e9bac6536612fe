using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>Verdicts stand beside the numbers of states that were studied, and of no others.</summary>
[Trait("Speed", "Slow")]
public sealed class VerdictTests(WorkshopWithStudy workshop) : IClassFixture<WorkshopWithStudy>
{
    [AxeTheory]
    [InlineData(1366, 768, "en", "holds", "depends", "more in 198", "How sure is that?")]
    [InlineData(390, 844, "fr", "tient", "dépend", "plus dans 198", "Est-ce sûr ?")]
    public async Task They_come_with_the_scenario_as_written_go_with_the_first_move_and_come_when_asked_for(
        int width,
        int height,
        string language,
        string holds,
        string depends,
        string draws,
        string gone
    )
    {
        await using var wall = await workshop.Open($"/?lang={language}", width, height);
        var page = wall.Page;
        var verdicts = wall.Headline.Locator(".verdict");
        var ask = wall.Headline.Locator("[data-study]");
        Assert.Equal(7, await verdicts.CountAsync());
        Assert.False(await ask.IsVisibleAsync());
        // Only what holds stands out, its difference with it.
        var standing = wall.Headline.Locator(".verdict.robust");
        Assert.Equal([holds], await standing.AllInnerTextsAsync());
        Assert.True(await wall.Headline.Locator("span.robust:not(.verdict)").CountAsync() <= 1);
        Assert.Contains(depends, await verdicts.AllInnerTextsAsync());

        await standing.ClickAsync();
        string explained = await page.Locator("#term:popover-open").InnerTextAsync();
        Assert.Contains(draws, explained, StringComparison.Ordinal);
        Assert.Equal(3, explained.Split('\n').Count(line => line.StartsWith('–')));
        await wall.Picture($"verdict-{width}-{language}");
        await Axe.AssertAccessible(page, "verdict");
        await page.Keyboard.PressAsync("Escape");
        // The whole cell is the target, and a key does what a tap does.
        await standing.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#term:popover-open").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");

        double[] heights = await Heights(page);
        await page.EvaluateAsync(
            "window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift' })"
        );
        // A value of each reader's own: the other has had a study made.
        await Move(page, language == "en" ? "20" : "21");
        await wall.Exact();
        Assert.Equal(0, await verdicts.CountAsync());
        Assert.Equal(gone, (await ask.InnerTextAsync()).Replace('\u202f', ' '));
        Assert.True(await ask.IsVisibleAsync());
        Assert.Equal(heights, await Heights(page));
        // On a phone the sentence above is as high as it is long.
        if (width > 1000)
            Assert.InRange(await page.EvaluateAsync<double>("window.shift"), 0, 0.05);
        await AskForVerdicts(wall, language);
        Assert.Equal(7, await verdicts.CountAsync());
        await page.EvaluateAsync("document.querySelector('#reset-all').click()");
        await wall.Exact();
        Assert.Equal(7, await verdicts.CountAsync());
        Assert.False(await ask.IsVisibleAsync());
        Assert.Equal(heights, await Heights(page));
        Assert.Empty(wall.Complaints);
    }

    // Once stopped, and then to the end.
    private static async Task AskForVerdicts(Wall wall, string language)
    {
        var page = wall.Page;
        var under = page.Locator("#sure");
        await wall.Headline.Locator("[data-study]").ClickAsync();
        await under.Locator(".told:not(:empty)").WaitForAsync();
        Assert.True(await under.EvaluateAsync<bool>("place => document.activeElement === place"));
        await wall.Picture($"study-{language}");
        await Axe.AssertAccessible(page, "study");
        await under.Locator("button").ClickAsync();
        await under.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Equal(0, await wall.Headline.Locator(".verdict").CountAsync());
        await wall.Headline.Locator("[data-study]").ClickAsync();
        await wall.Headline.Locator(".verdict").First.WaitForAsync();
        await under.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await wall.Exact();
    }

    private static Task Move(IPage page, string value) =>
        page.EvaluateAsync(
            """
            (value) => {
              const slider = document.querySelector('[data-lever=plain] input[type=range]');
              slider.value = value;
              slider.dispatchEvent(new Event('input', { bubbles: true }));
              slider.dispatchEvent(new Event('change', { bubbles: true }));
            }
            """,
            value
        );

    private static Task<double[]> Heights(IPage page) =>
        page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('#headline tr, #headline caption, .how-sure')].map((e) => e.getBoundingClientRect().height)"
        );
}
