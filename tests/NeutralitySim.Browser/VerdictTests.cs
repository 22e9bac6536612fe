using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>Verdicts of a study stand beside the numbers of the scenario as written, and of nothing else.</summary>
[Trait("Speed", "Slow")]
public sealed class VerdictTests(WorkshopWithStudy workshop) : IClassFixture<WorkshopWithStudy>
{
    [AxeTheory]
    [InlineData(1366, 768, "en", "holds", "depends", "more in 198", "as written only")]
    [InlineData(390, 844, "fr", "tient", "dépend", "plus dans 198", "tel qu'il est écrit ;")]
    public async Task They_come_with_the_scenario_as_written_and_go_with_the_first_move(
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
        Assert.Equal(7, await verdicts.CountAsync());
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
        await Move(page, "20");
        await wall.Exact();
        Assert.Equal(0, await verdicts.CountAsync());
        Assert.Contains(gone, (await Caption(wall)).Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Equal(heights, await Heights(page));
        // On a phone the sentence above is as high as it is long.
        if (width > 1000)
            Assert.InRange(await page.EvaluateAsync<double>("window.shift"), 0, 0.05);
        await page.EvaluateAsync("document.querySelector('#reset-all').click()");
        await wall.Exact();
        Assert.Equal(7, await verdicts.CountAsync());
        Assert.DoesNotContain(gone, (await Caption(wall)).Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Equal(heights, await Heights(page));
        Assert.Empty(wall.Complaints);
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

    private static Task<string> Caption(Wall wall) => wall.Headline.Locator("caption").InnerTextAsync();

    private static Task<double[]> Heights(IPage page) =>
        page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('#headline tr, #headline caption')].map((e) => e.getBoundingClientRect().height)"
        );
}
