using Microsoft.Playwright;

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
        await page.Locator("[data-explain]").First.ClickAsync();
        await wall.Picture(name + "-explanation");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-enlarge]").First.ClickAsync();
        await wall.Picture(name + "-enlarged");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#open-assumptions").ClickAsync();
        await page.Locator("#assumptions [data-path]").First.WaitForAsync();
        await wall.Picture(name + "-assumptions");
        await AssertFits(wall);
        Assert.Empty(wall.Complaints);
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
