namespace NeutralitySim.Browser;

/// <summary>An assumption that cannot be is told where it was entered, and is no part of what was done.</summary>
[Trait("Speed", "Slow")]
public sealed class AssumptionTests(WorkshopOfAnyId workshop) : IClassFixture<WorkshopOfAnyId>
{
    [BrowserFact]
    public async Task What_cannot_be_takes_no_undo_step_and_stays_told_until_it_is_mended()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        string before = await wall.Headline.InnerTextAsync();
        await page.Locator("#open-assumptions").ClickAsync();
        var item = page.Locator("#assumptions [data-path='isps.citynet.subscribers']");
        var field = item.Locator("input");
        var error = item.Locator(".field-error");
        await field.FillAsync("many");
        await field.PressAsync("Enter");
        await error.WaitForAsync();
        Assert.Equal("true", await page.Locator("#undo").GetAttributeAsync("aria-disabled"));
        Assert.DoesNotContain("set.", page.Url, StringComparison.Ordinal);

        // Another change neither mends nor forgets it.
        await page.EvaluateAsync(
            """
            const slider = document.querySelector('[data-lever=plain] [type=range]');
            slider.value = '40';
            slider.dispatchEvent(new Event('input', { bubbles: true }));
            slider.dispatchEvent(new Event('change', { bubbles: true }));
            """
        );
        await wall.Exact();
        Assert.True(await error.IsVisibleAsync());
        Assert.Equal("many", await field.InputValueAsync());
        await page.EvaluateAsync("document.querySelector('#undo').click()");
        await wall.Exact();
        Assert.Equal("true", await page.Locator("#undo").GetAttributeAsync("aria-disabled"));
        Assert.Equal(before, await wall.Headline.InnerTextAsync());
        Assert.True(await error.IsVisibleAsync());

        await field.FillAsync("300 k");
        await field.PressAsync("Enter");
        await error.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Hidden });
        await wall.Exact();
        Assert.Contains("set.isps.citynet.subscribers=", page.Url, StringComparison.Ordinal);
        Assert.Equal("false", await page.Locator("#undo").GetAttributeAsync("aria-disabled"));
        Assert.NotEqual(before, await wall.Headline.InnerTextAsync());
        Assert.Empty(wall.Complaints);
    }

    [BrowserFact]
    public async Task What_was_refused_can_be_put_back_as_it_was()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        await page.Locator("#open-assumptions").ClickAsync();
        var item = page.Locator("#assumptions [data-path='isps.citynet.subscribers']");
        string written = await item.Locator("input").InputValueAsync();
        await item.Locator("input").FillAsync("many");
        await item.Locator("input").PressAsync("Enter");
        await item.Locator(".field-error").WaitForAsync();
        await item.Locator("[data-reset]").ClickAsync();
        Assert.True(await item.Locator(".field-error").IsHiddenAsync());
        Assert.Equal(written, await item.Locator("input").InputValueAsync());
        Assert.Equal("true", await page.Locator("#undo").GetAttributeAsync("aria-disabled"));
    }
}
