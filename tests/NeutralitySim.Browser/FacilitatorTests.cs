using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace NeutralitySim.Browser;

/// <summary>A facilitator's whole way through the page, in both languages, a good part of it by keyboard alone.</summary>
[Trait("Speed", "Slow")]
[Collection(SharedWorkshop.Name)]
public sealed class FacilitatorTests(Workshop workshop)
{
    [BrowserTheory]
    [InlineData("en", "levers", "guess", 1366, 768)]
    [InlineData("en", "levers", "guess", 1280, 720)]
    [InlineData("fr", "leviers", "supposition", 1280, 720)]
    [InlineData("en", "levers", "guess", 1920, 1080)]
    public async Task A_facilitator_finds_the_way(string language, string levers, string guess, int width, int height)
    {
        await using var wall = await workshop.Open($"/?lang={language}", width, height);
        var page = wall.Page;
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Exact", await page.Locator("#mark").InnerTextAsync());
        string before = await wall.Headline.InnerTextAsync();
        Assert.Contains(levers, before, StringComparison.Ordinal);

        await MoveByKeyboard(wall);
        string moved = await wall.Headline.InnerTextAsync();
        Assert.NotEqual(before, moved);
        Assert.Contains("lever.", page.Url, StringComparison.Ordinal);
        await Assertions
            .Expect(page.Locator("#spoken"))
            .ToHaveTextAsync(await page.Locator("#sentence").InnerTextAsync());

        await page.Keyboard.PressAsync("Control+z");
        await wall.Exact();
        Assert.Equal(before, await wall.Headline.InnerTextAsync());
        await page.Keyboard.PressAsync("Control+y");
        await wall.Exact();
        Assert.Equal(moved, await wall.Headline.InnerTextAsync());

        await Replay(wall);
        await Explain(wall);
        await Enlarge(wall);
        await Assume(wall, guess);
        await Share(wall, moved);
        await ResetAll(wall, before);
        await SeeWhichRule(wall);
        Assert.Empty(wall.Complaints);
        Assert.Empty(wall.ForeignRequests);
    }

    // It comes after the answer, closed, and stays as the facilitator left it.
    private static async Task SeeWhichRule(Wall wall)
    {
        var rules = wall.Page.Locator("#rules details");
        await rules.WaitForAsync();
        Assert.False(await rules.EvaluateAsync<bool>("details => details.open"));
        await rules.Locator("summary").ClickAsync();
        Assert.Equal(2, await rules.Locator("table").CountAsync());
        await wall.Picture("rules");
        await rules.Locator("summary").ClickAsync();
    }

    [BrowserFact]
    public async Task Choices_locks_and_number_boxes_do_what_they_say()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        var lever = page.Locator("[data-lever]:has(input[type=range])").First;
        var number = lever.Locator("input[inputmode=decimal]");
        string written = await number.InputValueAsync();
        string most = (await lever.Locator("input[type=range]").GetAttributeAsync("max"))!;

        await number.FillAsync("999999");
        await number.PressAsync("Enter");
        Assert.Equal(most, await number.InputValueAsync());
        Assert.Equal(
            double.Parse(most, CultureInfo.InvariantCulture),
            double.Parse(await lever.Locator("input[type=range]").InputValueAsync(), CultureInfo.InvariantCulture)
        );
        await lever.Locator("[data-lock]").ClickAsync();
        await page.Locator("#reset-all").ClickAsync();
        Assert.Equal(most, await number.InputValueAsync());
        Assert.True(await number.IsDisabledAsync());
        await lever.Locator("[data-lock]").ClickAsync();
        await lever.Locator("[data-reset]").ClickAsync();
        Assert.Equal(written, await number.InputValueAsync());

        var choice = page.Locator("[data-lever] select").First;
        string before = page.Url;
        await choice.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await wall.Answered();
        Assert.NotEqual(before, page.Url);
        Assert.Empty(wall.Complaints);
    }

    [BrowserFact]
    public async Task The_last_of_many_quick_moves_is_the_one_answered()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        await page.EvaluateAsync(
            """
            async () => {
              const slider = document.querySelector('input[type=range]');
              const [from, to] = [Number(slider.min), Number(slider.max)];
              for (let i = 1; i <= 40; i++) {
                slider.value = String(from + ((to - from) * i) / 40);
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                await new Promise(requestAnimationFrame);
              }
              slider.dispatchEvent(new Event('change', { bubbles: true }));
            }
            """
        );
        await wall.Exact();
        string dragged = await wall.Headline.InnerTextAsync();
        await page.ReloadAsync();
        await wall.Exact();
        Assert.Equal(dragged, await wall.Headline.InnerTextAsync());
        await page.Keyboard.PressAsync("Control+z");
        Assert.True(await page.Locator("#undo").IsDisabledAsync());
    }

    [BrowserFact]
    public async Task Language_and_scenario_change_without_losing_the_way_back()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        await MoveByKeyboard(wall);
        string moved = new Uri(page.Url).Query;
        await page.Locator("#levers .lever-list > ul [data-lock]").Last.ClickAsync();
        await page.Locator("#language").ClickAsync();
        // The page being left is exact as well: what follows is about the one that comes.
        await page.WaitForURLAsync("**lang=fr**");
        await wall.Exact();
        Assert.Equal("false", await page.Locator("#undo").GetAttributeAsync("aria-disabled"));
        Assert.Equal(
            "true",
            await page.Locator("#levers .lever-list > ul [data-lock]").Last.GetAttributeAsync("aria-pressed")
        );
        Assert.Equal("fr", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(moved.Replace("lang=en", "lang=fr", StringComparison.Ordinal), new Uri(page.Url).Query);
        await page.Locator("#scenario").SelectOptionAsync("first-steps");
        await page.WaitForURLAsync("**scenario=first-steps**");
        await wall.Exact();
        await page.GoBackAsync();
        await page.WaitForURLAsync("**scenario=france-2019**");
        await wall.Exact();
        Assert.Equal("france-2019", await page.Locator("#scenario").InputValueAsync());
        Assert.Contains("lever.", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_lost_connection_is_told_and_found_again()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        string before = await wall.Headline.InnerTextAsync();
        await page.Context.SetOfflineAsync(true);
        await wall.Sliders.First.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Locator("#notice:not([hidden])").WaitForAsync();
        Assert.Equal(before, await wall.Headline.InnerTextAsync());
        await page.Context.SetOfflineAsync(false);
        await page.Locator("#notice").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await wall.Exact();
        Assert.NotEqual(before, await wall.Headline.InnerTextAsync());
    }

    /// <summary>From the top of the page to the first lever with Tab alone, then ten steps to the right.</summary>
    private static async Task MoveByKeyboard(Wall wall)
    {
        const int most = 40;
        for (int i = 0; i < most; i++)
        {
            await wall.Page.Keyboard.PressAsync("Tab");
            if (await wall.Page.EvaluateAsync<bool>("document.activeElement?.type === 'range'"))
                break;
        }

        for (int i = 0; i < 10; i++)
            await wall.Page.Keyboard.PressAsync("ArrowRight");
        await wall.Exact();
        Assert.NotNull(await wall.Sliders.First.GetAttributeAsync("aria-valuetext"));
    }

    private static async Task Replay(Wall wall)
    {
        var replay = wall.Page.Locator("#replay");
        string now = await wall.Headline.InnerTextAsync();
        await wall.Page.Keyboard.PressAsync("r");
        await wall.Page.Locator("#replay[aria-pressed=true]").WaitForAsync();
        Assert.NotEqual(now, await wall.Headline.InnerTextAsync());
        await wall.Page.Locator("#replay[aria-pressed=false]").WaitForAsync();
        Assert.Equal(now, await wall.Headline.InnerTextAsync());
        Assert.True(await replay.IsEnabledAsync());
    }

    private static async Task Explain(Wall wall)
    {
        var page = wall.Page;
        await page.Locator("[data-explain]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.Locator("dialog.explanation[open]");
        await dialog.WaitForAsync();
        Assert.True(await dialog.Locator("h3").CountAsync() >= 6);
        await page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.True(
            await page.EvaluateAsync<bool>("document.activeElement === document.querySelector('[data-explain]')")
        );
    }

    private static async Task Enlarge(Wall wall)
    {
        var page = wall.Page;
        var card = page.Locator("#figures [data-card]").First;
        await card.Locator("[data-table]").ClickAsync();
        await card.Locator(".table tbody tr").First.WaitForAsync();
        Assert.True(await card.Locator(".table tbody tr").CountAsync() > 1);
        await card.Locator("[data-table]").ClickAsync();
        await ReadByKeyboard(card);
        await card.Locator("[data-enlarge]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.Locator("#enlarged");
        await dialog.Locator("canvas").First.WaitForAsync();
        string title = await page.Locator("#enlarged-title").InnerTextAsync();
        await dialog.Locator("[data-turn='1']").ClickAsync();
        Assert.NotEqual(title, await page.Locator("#enlarged-title").InnerTextAsync());
        await dialog.Locator("canvas").First.WaitForAsync();
        foreach (string kind in new[] { "csv", "svg", "png" })
        {
            await dialog.Locator(".menu summary").ClickAsync();
            var download = await page.RunAndWaitForDownloadAsync(() =>
                dialog.Locator($"[data-save={kind}]").ClickAsync()
            );
            Assert.EndsWith("." + kind, download.SuggestedFilename, StringComparison.Ordinal);
            AssertKind(kind, await File.ReadAllBytesAsync(await download.PathAsync()));
        }

        await page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    // Without a pointer: each step of the axis is told in words with its values.
    private static async Task ReadByKeyboard(ILocator card)
    {
        await card.Locator(".plot").FocusAsync();
        var told = new HashSet<string>();
        for (int step = 0; step < 3; step++)
        {
            await card.Page.Keyboard.PressAsync("ArrowRight");
            told.Add(await card.Locator(".reading").TextContentAsync() ?? "");
        }

        Assert.Equal(3, told.Count);
        Assert.DoesNotContain("", told);
    }

    /// <summary>What stands when A is pinned is what numbers, sentence and charts compare with from then on.</summary>
    [BrowserFact]
    public async Task A_pinned_state_is_what_the_next_is_compared_with()
    {
        await using var wall = await workshop.Open();
        var page = wall.Page;
        var slider = wall.Sliders.First;
        await slider.FillAsync("2");
        await slider.BlurAsync();
        await wall.Exact();
        await page.Locator("#pin").ClickAsync();
        await wall.Exact();
        Assert.Equal(0, await wall.Headline.Locator(".moved").CountAsync());
        await slider.FillAsync("1");
        await slider.BlurAsync();
        await wall.Exact();
        Assert.Contains("(was 2", await page.Locator("#sentence").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual(0, await wall.Headline.Locator(".moved").CountAsync());
        await AssertSharedWithPin(page.Url, await wall.Headline.InnerTextAsync());
        // Neither Undo nor another language lets go of A.
        string there = page.Url;
        await page.Locator("#undo").ClickAsync();
        await wall.Exact();
        Assert.Contains("&pin=lever.toll%3D2&", page.Url, StringComparison.Ordinal);
        await page.Locator("#redo").ClickAsync();
        await wall.Exact();
        Assert.Equal(there, page.Url);
        foreach (string language in new[] { "fr", "en" })
        {
            await page.Locator("#language").ClickAsync();
            await page.WaitForURLAsync($"**lang={language}**");
            await wall.Exact();
            Assert.Equal("true", await page.Locator("#pin").GetAttributeAsync("aria-pressed"));
        }

        Assert.Equal(there, page.Url);
        await page.Locator("#pin").ClickAsync();
        await wall.Exact();
        Assert.Equal(0, await wall.Headline.Locator(".moved").CountAsync());
        Assert.Empty(wall.Complaints);
    }

    /// <summary>Who opens the link sees the same numbers against the same A; one whose A cannot be is opened without it, and told so.</summary>
    private async Task AssertSharedWithPin(string url, string headline)
    {
        string query = new Uri(url).PathAndQuery;
        await using var other = await workshop.Open(query);
        Assert.Equal(headline, await other.Headline.InnerTextAsync());
        Assert.StartsWith("A: ", await other.Page.Locator("#against").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await other.Page.Locator(".notice.quiet").CountAsync());
        foreach (string broken in new[] { "lever.nothing%3D2", "lever.toll%3Dmuch", "%zz" })
        {
            await using var without = await workshop.Open(
                query.Replace("lever.toll%3D2", broken, StringComparison.Ordinal)
            );
            Assert.Contains(
                "pin",
                await without.Page.Locator(".notice.quiet").InnerTextAsync(),
                StringComparison.Ordinal
            );
            Assert.Equal("false", await without.Page.Locator("#pin").GetAttributeAsync("aria-pressed"));
            Assert.Empty(without.Complaints);
        }
    }

    private static void AssertKind(string kind, byte[] content)
    {
        if (kind == "png")
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], content[..4]);
        string text = Encoding.UTF8.GetString(content);
        if (kind == "csv")
            Assert.Contains("value", text.Split('\n')[0], StringComparison.Ordinal);
        if (kind == "svg")
        {
            var root = System.Xml.Linq.XDocument.Parse(text).Root!;
            Assert.Equal("svg", root.Name.LocalName);
            Assert.Contains(
                root.Descendants(),
                e => e.Name.LocalName == "text" && e.Value.Contains("france-2019", StringComparison.Ordinal)
            );
        }
    }

    private static async Task Assume(Wall wall, string guess)
    {
        var page = wall.Page;
        string before = await wall.Headline.InnerTextAsync();
        await page.Locator("#open-assumptions").ClickAsync();
        var drawer = page.Locator("#assumptions");
        await drawer.Locator("[data-path]").First.WaitForAsync();
        int all = await drawer.Locator("[data-path]:visible").CountAsync();
        Assert.True(all > 50, $"{all} assumptions");
        await drawer.Locator("select").SelectOptionAsync("guess");
        int guesses = await drawer.Locator("[data-path]:visible").CountAsync();
        Assert.InRange(guesses, 1, all - 1);
        Assert.Equal(guesses, await drawer.Locator($".tag.guess:visible:has-text('{guess}')").CountAsync());
        await drawer.Locator("select").SelectOptionAsync("all");
        await drawer.Locator("[type=search]").FillAsync("orange retail-price");
        var item = drawer.Locator("[data-path]:visible").First;
        var field = item.Locator("input");
        await field.FillAsync("cheap");
        await field.PressAsync("Enter");
        await item.Locator(".field-error").WaitForAsync();
        Assert.Equal("true", await field.GetAttributeAsync("aria-invalid"));
        await field.FillAsync("45 EUR/month");
        await field.PressAsync("Enter");
        await item.Locator(".field-error").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await wall.Exact();
        Assert.NotEqual(before, await wall.Headline.InnerTextAsync());
        Assert.Contains("set.", page.Url, StringComparison.Ordinal);
        await item.Locator("[data-reset]").ClickAsync();
        await wall.Exact();
        Assert.Equal(before, await wall.Headline.InnerTextAsync());
        await page.Keyboard.PressAsync("Escape");
        await drawer.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static async Task Share(Wall wall, string moved)
    {
        var page = wall.Page;
        await page.Locator("#share").ClickAsync();
        var dialog = page.Locator("#shared");
        await dialog.WaitForAsync();
        string link = await dialog.Locator("input").InputValueAsync();
        await Assertions.Expect(dialog.Locator("p")).Not.ToBeEmptyAsync();
        await page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(link);
        await other.Locator("#status[data-mark=exact]").WaitForAsync();
        Assert.Equal(moved, await other.Locator("#headline").InnerTextAsync());
        await other.CloseAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("#download-scenario").ClickAsync());
        Assert.Equal("france-2019.json", file.SuggestedFilename);
    }

    private static async Task ResetAll(Wall wall, string before)
    {
        await wall.Page.Locator("#reset-all").ClickAsync();
        await wall.Exact();
        Assert.Equal(before, await wall.Headline.InnerTextAsync());
        Assert.DoesNotContain("lever.", wall.Page.Url, StringComparison.Ordinal);
        await wall.Page.Locator("#theme").ClickAsync();
        Assert.Equal("light", await wall.Page.Locator("html").GetAttributeAsync("data-theme"));
    }
}
