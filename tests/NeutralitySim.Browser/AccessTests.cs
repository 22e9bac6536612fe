using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>WCAG 2.2 A and AA as axe-core checks it, on the page and on all that opens over it; and readers who asked for no motion.</summary>
[Trait("Speed", "Slow")]
[Collection(SharedWorkshop.Name)]
public sealed class AccessTests(Workshop workshop)
{
    [AxeTheory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Nothing_keeps_anybody_out(int width, ColorScheme scheme)
    {
        await using var wall = await workshop.Open("/", width, 900, scheme);
        var page = wall.Page;
        await Axe.AssertAccessible(page, "page");
        await wall.ShowLevers();
        await Axe.AssertAccessible(page, "levers");
        await page.Locator("[data-explain]").First.ClickAsync();
        await Axe.AssertAccessible(page, "explanation");
        await page.Keyboard.PressAsync("Escape");
        await wall.HideLevers();
        await page.Locator("[data-table]").First.ClickAsync();
        await page.Locator(".table tbody tr").First.WaitForAsync();
        await page.Locator("[data-enlarge]").First.ClickAsync();
        await Axe.AssertAccessible(page, "enlarged figure");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#open-assumptions").ClickAsync();
        var field = page.Locator("#assumptions [data-path] input").First;
        await field.FillAsync("?");
        await field.PressAsync("Enter");
        await page.Locator("#assumptions .field-error:visible").WaitForAsync();
        await Axe.AssertAccessible(page, "assumptions");
    }

    [AxeTheory]
    [InlineData("/?v=1&engine=0.1.0&scenario=nowhere")]
    public async Task An_error_page_keeps_nobody_out_either(string path)
    {
        await using var wall = await workshop.Open();
        await wall.Page.GotoAsync(path);
        await Axe.AssertAccessible(wall.Page, "error page");
    }

    [BrowserFact]
    public async Task Readers_who_asked_for_no_motion_see_before_and_after_with_nothing_between()
    {
        await using var wall = await workshop.Open(motion: ReducedMotion.Reduce);
        var page = wall.Page;
        await wall.Sliders.First.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await wall.Exact();
        int states = await page.EvaluateAsync<int>(
            """
            async () => {
              const seen = new Set();
              const look = () => seen.add(document.querySelector('#headline').innerHTML);
              new MutationObserver(look).observe(document.querySelector('#headline'), { attributes: true, subtree: true, childList: true, characterData: true });
              look();
              document.querySelector('#replay').click();
              do await new Promise((resume) => setTimeout(resume, 50)); while (document.querySelector('#replay').ariaPressed === 'true');
              return seen.size;
            }
            """
        );
        Assert.Equal(2, states);
    }
}
