using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>Whoever knows nothing yet: the list of scenarios, the guided steps, words that explain themselves, and the story's pictures.</summary>
[Trait("Speed", "Slow")]
[Collection(SharedWorkshop.Name)]
public sealed class StoryTests(Workshop workshop)
{
    [BrowserTheory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_newcomer_is_led_from_the_list_through_the_steps_to_the_levers(string language)
    {
        await using var wall = await workshop.Open($"/?lang={language}", 1366, 768);
        var page = wall.Page;
        await page.GotoAsync($"/scenarios?lang={language}");
        Assert.True(await page.Locator(".shelf li").CountAsync() >= 10);
        await page.Locator(".shelf a[href*='scenario=first-steps']").ClickAsync();
        await wall.Exact();
        await page.Locator("#open-tour").ClickAsync();
        var seen = new List<string>();
        for (int step = 0; step < 4; step++)
        {
            var shown = page.Locator("#tour .step:visible");
            seen.Add(await page.Locator("#tour-title").InnerTextAsync());
            Assert.NotEmpty((await shown.InnerTextAsync()).Trim());
            await wall.Picture($"tour-{step + 1}-{language}");
            await page.Locator("#tour-next").ClickAsync();
        }

        Assert.Equal(4, seen.Distinct().Count());
        await page.Locator("#tour").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var term = page.Locator("#headline .term").First;
        await term.ClickAsync();
        Assert.True((await page.Locator("#term").InnerTextAsync()).Length > 20);
        await page.Keyboard.PressAsync("Escape");
        Assert.Empty(wall.Complaints);
        Assert.Empty(wall.ForeignRequests);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_chart_is_drawn_and_told(ColorScheme scheme)
    {
        await using var wall = await workshop.Open("/?v=1&engine=0.1.0&scenario=us-2014&lang=fr", 1440, 900, scheme);
        var page = wall.Page;
        var choice = page.Locator("#figures [data-choose]").First;
        string[] figures = await choice.EvaluateAsync<string[]>(
            "select => [...select.options].map((option) => option.value)"
        );
        Assert.True(figures.Length >= 8, string.Join(", ", figures));
        foreach (string figure in figures)
        {
            await page.EvaluateAsync(
                "figure => new Promise((resume) => { const s = document.querySelector('#figures [data-choose]'); document.querySelector('#figures').addEventListener('painted', resume, { once: true }); s.value = figure; s.dispatchEvent(new Event('change', { bubbles: true })); if (s.value === s.dataset.was) resume(); s.dataset.was = figure; })",
                figure
            );
            await wall.Picture($"chart-{figure}-{scheme}".ToLowerInvariant());
            string told = (await page.Locator("#figures .plot").First.GetAttributeAsync("aria-label"))!;
            Assert.True(told.Length > 40, $"{figure}: {told}");
        }

        Assert.Empty(wall.Complaints);
    }
}
