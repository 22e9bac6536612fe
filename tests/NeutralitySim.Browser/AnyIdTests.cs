using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>A lever's id is an id and nothing else, whatever the word means to scripts or pages.</summary>
[Trait("Speed", "Slow")]
public sealed class AnyIdTests(WorkshopOfAnyId workshop) : IClassFixture<WorkshopOfAnyId>
{
    private static readonly string[] Ids = ["constructor", "plain", "plain-number", "plain-title", "then"];

    [BrowserFact]
    public async Task A_lever_of_any_name_moves_alone_is_undone_and_done_again()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        await page.Locator(".more-levers summary").ClickAsync();
        string[] written = await Levers(page);
        Assert.DoesNotContain(written, lever => lever.Contains("NaN", StringComparison.Ordinal));
        for (int moved = 0; moved < Ids.Length; moved++)
        {
            await page.Locator($"[data-lever={Ids[moved]}] input[type=range]").FocusAsync();
            await page.Keyboard.PressAsync("End");
            await wall.Answered();
            Assert.Contains($"lever.{Ids[moved]}=", page.Url, StringComparison.Ordinal);
            string[] there = await Levers(page);
            for (int lever = 0; lever < Ids.Length; lever++)
                Assert.Equal(lever == moved, written[lever] != there[lever]);

            await page.Locator("#undo").ClickAsync();
            Assert.Equal(written, await Levers(page));
            Assert.DoesNotContain("lever.", page.Url, StringComparison.Ordinal);
            await page.Locator("#redo").ClickAsync();
            Assert.Equal(there, await Levers(page));
            await page.Locator("#reset-all").ClickAsync();
            Assert.Equal(written, await Levers(page));
        }

        Assert.Empty(wall.Complaints);
    }

    [BrowserFact]
    public async Task A_lever_of_any_name_is_named_and_explained_by_its_own_parts()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        await page.Locator(".more-levers summary").ClickAsync();
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, i, all) => all.indexOf(id) !== i)"
            )
        );
        foreach (string id in Ids)
        {
            await page.Locator($"[data-explain={id}]").ClickAsync();
            Assert.Equal($"explain-{id}", await page.Locator("dialog[open]").GetAttributeAsync("id"));
            await page.Keyboard.PressAsync("Escape");
        }
    }

    // What each lever shows: number box, slider and what the slider says of itself.
    private static Task<string[]> Levers(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('[data-lever]')].map((lever) => {
              const slider = lever.querySelector('[type=range]');
              return `${lever.querySelector('[inputmode=decimal]').value} ${slider.value} ${slider.ariaValueText ?? slider.getAttribute('aria-valuetext')}`;
            })
            """
        );
}
