using Microsoft.Playwright;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Browser;

/// <summary>The page on a phone, a laptop and a projector, in light and dark: nothing cut, nothing too small to touch. Keeps pictures in <c>artifacts/page</c>.</summary>
[Trait("Speed", "Slow")]
[Collection(SharedWorkshop.Name)]
public sealed class LayoutTests(Workshop workshop)
{
    private const double LeastTarget = 44;

    [BrowserTheory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(1440, 1000, ColorScheme.Light)]
    [InlineData(1440, 1000, ColorScheme.Dark)]
    [InlineData(1920, 1080, ColorScheme.Light)]
    [InlineData(1920, 1080, ColorScheme.Dark)]
    public async Task Nothing_is_cut_and_everything_can_be_touched(int width, int height, ColorScheme scheme)
    {
        await using var wall = await workshop.Open("/?lang=fr", width, height, scheme);
        var page = wall.Page;
        string name = $"{width}-{scheme}".ToLowerInvariant();
        if (width == 1920)
        {
            await page.Locator("#projector").ClickAsync();
            await wall.Exact();
        }

        await wall.Picture(name);
        await wall.Picture(name + "-whole", whole: true);
        await AssertFits(wall);
        await wall.ShowLevers();
        await wall.Picture(name + "-levers");
        await AssertFits(wall);
        await page.Locator("[data-explain]").First.ClickAsync();
        await wall.Picture(name + "-explanation");
        await page.Keyboard.PressAsync("Escape");
        await wall.HideLevers();
        await page.Locator("[data-enlarge]").First.ClickAsync();
        await wall.Picture(name + "-enlarged");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#open-assumptions").ClickAsync();
        await page.Locator("#assumptions [data-path]").First.WaitForAsync();
        await wall.Picture(name + "-assumptions");
        await AssertFits(wall);
        Assert.Empty(wall.Complaints);
    }

    /// <summary>While a lever moves, what it changes is in view: levers, sentence, numbers and a chart share the first screen.</summary>
    [BrowserTheory]
    [InlineData(1366, 768, false)]
    [InlineData(1366, 768, true)]
    [InlineData(1280, 720, false)]
    [InlineData(1280, 720, true)]
    [InlineData(1920, 1080, false)]
    [InlineData(1920, 1080, true)]
    public async Task Levers_sentence_numbers_and_a_chart_are_on_one_screen(int width, int height, bool isProjector)
    {
        foreach (
            string query in new[]
            {
                "/?lang=fr",
                $"/?v=1&engine={ScenarioState.CurrentEngine}&scenario=us-2014&lang=en",
            }
        )
        {
            await using var wall = await workshop.Open(query, width, height);
            var page = wall.Page;
            if (isProjector)
            {
                await page.Locator("#projector").ClickAsync();
                await wall.Exact();
            }

            await page.Locator("#figures canvas").First.WaitForAsync();
            await wall.Picture($"screen-{width}-{(isProjector ? "projector" : "normal")}-{query[^2..]}");
            async Task<float> Seen(ILocator part)
            {
                var box = (await part.BoundingBoxAsync())!;
                return Math.Min(height, box.Y + box.Height) - Math.Max(0, box.Y);
            }
            float charts = 0;
            foreach (var plot in await page.Locator("#figures .plot:visible").AllAsync())
                charts += Math.Max(0, await Seen(plot));
            Assert.InRange(charts, 299.5, height);
            foreach (var part in await page.Locator("#levers > .lever-list > ul > .lever, #status").AllAsync())
                Assert.Equal((await part.BoundingBoxAsync())!.Height, await Seen(part), 1.0);
            // The last number may need a turn of the wheel over the table; its first rows do not.
            foreach (var row in (await page.Locator("#headline tbody tr").AllAsync()).Take(5))
                Assert.Equal((await row.BoundingBoxAsync())!.Height, await Seen(row), 1.0);
            Assert.Equal(
                await page.EvaluateAsync<int>("document.documentElement.clientWidth"),
                await page.EvaluateAsync<int>("document.documentElement.scrollWidth")
            );
        }
    }

    /// <summary>Cumulative layout shift, as browsers score it: what is read stays where it is.</summary>
    [BrowserTheory]
    [InlineData("/?lang=en")]
    [InlineData("/?lang=fr")]
    public async Task Nothing_jumps_while_a_lever_moves(string path)
    {
        await using var wall = await workshop.Open(path, 1366, 768);
        double shift = await wall.Page.EvaluateAsync<double>(
            """
            async () => {
              let shift = 0;
              new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift' });
              const slider = document.querySelector('input[type=range]');
              const figures = document.querySelector('#figures');
              const [from, to] = [Number(slider.min), Number(slider.max)];
              for (let i = 1; i <= 60; i++) {
                const painted = new Promise((resume) => figures.addEventListener('painted', resume, { once: true }));
                slider.value = String(from + (to - from) * ((i * 37) % 60 + 0.5) / 60);
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                await painted;
              }
              await new Promise(requestAnimationFrame);
              return shift;
            }
            """
        );
        Assert.InRange(shift, 0, 0.05);
    }

    private static async Task AssertFits(Wall wall)
    {
        Assert.Equal(
            await wall.Page.EvaluateAsync<int>("document.documentElement.clientWidth"),
            await wall.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")
        );
        var small = await wall.Page.EvaluateAsync<string[]>(
            """
            (least) => [...document.querySelectorAll('button, a.button, select, input:not([type=range], [type=radio], [type=hidden]), summary, .choices label')]
              .filter((e) => e.checkVisibility({ visibilityProperty: true }))
              .map((e) => [e, e.getBoundingClientRect()])
              .filter(([, box]) => box.height > 0 && (box.height < least || box.width < least))
              .map(([e, box]) => `${e.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
            """,
            LeastTarget - 0.5
        );
        Assert.Empty(small);
    }
}
