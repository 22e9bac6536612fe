using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NeutralitySim.Browser;

/// <summary>A workshop as a room of people has it: a facilitator, the wall and four phones, in both languages, through the whole agenda of 45 minutes.</summary>
[Trait("Speed", "Slow")]
[Collection(SharedWorkshop.Name)]
public sealed class RoomTests
{
    private static readonly (string Role, string Language)[] People =
    [
        ("regulator", "en"),
        ("incumbent-isp", "fr"),
        ("start-up", "en"),
        ("subscribers", "fr"),
    ];

    [BrowserFact]
    public async Task A_room_proposes_predicts_votes_and_sees()
    {
        await using var room = await OpenRoom.Open("us-2014");
        var wall = await room.Browser("/wall", 1280, 720);
        var facilitator = await room.Browser($"/facilitator#key={OpenRoom.Key}", 1440, 1000);
        await Expect(wall.Locator(".door .code")).ToHaveTextAsync("ACD EFG");
        Assert.DoesNotContain(OpenRoom.Key, facilitator.Url, StringComparison.Ordinal);
        await OpenRoom.Picture(wall, "wall-arrive");
        await Accessible(wall, "wall, arrival");

        var phones = new List<IPage>();
        foreach (var (role, language) in People)
            phones.Add(await Join(room, role, language));
        await Expect(wall.Locator(".seats")).ToHaveTextAsync("4 in the room");
        await Expect(facilitator.Locator(".missing li")).ToHaveCountAsync(4);
        foreach (var phone in phones)
        {
            foreach (int question in Enumerable.Range(0, 6))
                await phone
                    .Locator(".questions fieldset")
                    .Nth(question)
                    .Locator("input")
                    .Nth(question % 5)
                    .CheckAsync();
            await phone.Locator(".questions button[type=submit]").ClickAsync();
            await Expect(phone.Locator(".sent-state")).ToContainTextAsync("✓");
        }
        await Expect(facilitator.Locator(".missing li")).ToHaveCountAsync(0);
        await OpenRoom.Picture(phones[0], "seat-questions");
        await Accessible(phones[0], "seat, questions");

        await Next(facilitator, wall, "Briefing");
        await Expect(phones[1].Locator(".briefing")).ToContainTextAsync("Comcast");
        await OpenRoom.Picture(phones[1], "seat-briefing", whole: true);
        await Accessible(phones[1], "seat, briefing");

        await Next(facilitator, wall, "As things are");
        await Expect(wall.Locator(".headline .number").First).Not.ToBeEmptyAsync();
        await Expect(wall.Locator(".picture img").First).ToBeVisibleAsync();
        await OpenRoom.Picture(wall, "wall-baseline");

        await Next(facilitator, wall, "Propose");
        await Propose(phones[0], "More money for networks");
        await Propose(phones[1], "<script>alert(1)</script> & «»");
        await Expect(wall.Locator(".proposal")).ToHaveCountAsync(2);
        await Expect(wall.Locator(".proposal .note").Nth(1)).ToContainTextAsync("<script>");
        await OpenRoom.Picture(phones[0], "seat-propose", whole: true);
        await OpenRoom.Picture(wall, "wall-propose");
        await Accessible(phones[0], "seat, propose");

        await Next(facilitator, wall, "Predict");
        for (int phone = 0; phone < phones.Count; phone++)
        {
            var rows = phones[phone].Locator(".predict-row:visible");
            await Expect(rows.First).ToBeVisibleAsync();
            for (int row = 0; row < await rows.CountAsync(); row++)
                await rows.Nth(row).Locator("input[type=radio]").Nth((row + phone) % 3).CheckAsync();
            if (phone == 2)
                await rows.First.Locator(".amount").FillAsync("0,4");
            await phones[phone].Locator(".predict button[type=submit]").ClickAsync();
            await Expect(phones[phone].Locator(".sent-state")).ToContainTextAsync("✓");
        }
        await Expect(wall.Locator(".sent")).ToHaveTextAsync("4 of 4 have sent");
        await OpenRoom.Picture(phones[2], "seat-predict", whole: true);
        await Accessible(phones[2], "seat, predict");

        await Next(facilitator, wall, "Negotiate and vote");
        foreach (var phone in phones)
        {
            await phone.Locator(".vote input").First.CheckAsync();
            await phone.Locator(".vote button[type=submit]").ClickAsync();
            await Expect(phone.Locator(".sent-state")).ToContainTextAsync("✓");
        }
        await OpenRoom.Picture(phones[3], "seat-vote");

        await Next(facilitator, wall, "Apply");
        await Expect(wall.Locator(".proposal.applied")).ToHaveCountAsync(1);
        await OpenRoom.Picture(facilitator, "facilitator", whole: true);
        await Accessible(facilitator, "facilitator");

        await Next(facilitator, wall, "Reveal");
        await Expect(wall.Locator(".spread").First).ToBeVisibleAsync();
        await Expect(wall.Locator("table.market")).ToBeVisibleAsync();
        await Expect(phones[0].Locator(".score")).ToContainTextAsync("ways right");
        await OpenRoom.Picture(wall, "wall-reveal", whole: true);
        await OpenRoom.Picture(phones[1], "seat-reveal", whole: true);
        await Accessible(wall, "wall, reveal");
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURE") == "1")
            await Take(room, wall, facilitator, phones[0]);

        await phones[0].Locator("[data-tab=dashboard]").ClickAsync();
        await Expect(phones[0].Locator("table.dashboard td").First).Not.ToBeEmptyAsync();
        await OpenRoom.Picture(phones[0], "seat-goals");
        await phones[0].Locator("[data-tab=doubt]").ClickAsync();
        await phones[0].Locator("#search-assumption").FillAsync("session length");
        await phones[0].Locator(".assumption-list button").First.ClickAsync();
        await phones[0].Locator("#low").FillAsync("10 min");
        await phones[0].Locator("#high").FillAsync("2 h");
        await phones[0].Locator("#reason").FillAsync("People watch less at once");
        await phones[0].Locator("#tab-doubt form button[type=submit]").ClickAsync();
        await Expect(wall.Locator(".challenges .state"))
            .ToHaveClassAsync(new System.Text.RegularExpressions.Regex("fragile|robust"));
        await OpenRoom.Picture(phones[0], "seat-doubt", whole: true);

        await Next(facilitator, wall, "Debrief");
        await OpenRoom.Picture(wall, "wall-debrief", whole: true);
        await Next(facilitator, wall, "Close");
        await phones[0].Locator(".questions input").First.CheckAsync();
        await phones[0].Locator(".questions button[type=submit]").ClickAsync();
        await Expect(phones[0].Locator(".sent-state")).ToContainTextAsync("✓");

        var printed = await room.Browser("/debrief?lang=fr", 900, 1200, "fr");
        await Expect(printed.Locator("table.outcome").First).ToBeVisibleAsync();
        await OpenRoom.Picture(printed, "debrief", whole: true);
        await Accessible(printed, "debrief");
        await Takes_away(facilitator, room);
        Assert.Empty(room.Complaints);
    }

    [BrowserFact]
    public async Task Covered_regimes_two_groups_bots_and_a_phone_without_network()
    {
        await using var room = await OpenRoom.Open("us-2014", groups: 2, isBlind: true);
        var wall = await room.Browser("/wall", 1280, 720);
        var facilitator = await room.Browser($"/facilitator#key={OpenRoom.Key}", 1440, 1000);
        var phone = await Join(room, "regulator", "en");
        await facilitator.Locator("#bots").FillAsync("13");
        await facilitator.Locator("#bots + button").ClickAsync();
        await Expect(wall.Locator(".seats")).ToHaveTextAsync("14 in the room");
        await Next(facilitator, wall, "Briefing");
        await Next(facilitator, wall, "As things are");
        await Expect(wall.Locator("table.outcome thead")).ToHaveTextAsync("RegimeABC");

        await Next(facilitator, wall, "Propose");
        await Expect(wall.Locator(".proposal").First).ToBeVisibleAsync();
        var second = await phone.Context.NewPageAsync();
        await second.GotoAsync("/seat");
        await phone.Context.SetOfflineAsync(true);
        var slider = phone.Locator(".propose input[type=range]").First;
        await slider.FocusAsync();
        await phone.Keyboard.PressAsync("Home");
        await phone.Locator("#note").FillAsync("Written without a network");
        await phone.Locator(".propose button[type=submit]").ClickAsync();
        await Expect(phone.Locator(".remark")).ToContainTextAsync("sent again");
        await phone.Context.SetOfflineAsync(false);
        await Expect(wall.Locator(".note", new() { HasText = "without a network" })).ToHaveCountAsync(1);
        // The other tab shows it too, once.
        await Expect(second.Locator(".proposal", new() { HasText = "yours" })).ToHaveCountAsync(1);

        await Next(facilitator, wall, "Predict");
        await Next(facilitator, wall, "Negotiate and vote");
        await Next(facilitator, wall, "Apply");
        await Next(facilitator, wall, "Reveal");
        await Expect(wall.Locator("table.market").First).ToBeVisibleAsync();
        Assert.DoesNotContain("Tolled", await wall.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await Accessible(wall, "wall, two groups, covered");
        await OpenRoom.Picture(wall, "wall-blind", whole: true);
        await Next(facilitator, wall, "Debrief");
        await facilitator.GetByText("Show the regimes' names").ClickAsync();
        await Expect(wall.Locator(".headline").First).ToContainTextAsync("Tolled");
        await OpenRoom.Picture(wall, "wall-unveiled", whole: true);
        Assert.DoesNotContain(
            room.Complaints,
            complaint => !complaint.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)
        );
    }

    // The README's picture; eng/page-picture makes it again.
    private static async Task Take(OpenRoom room, IPage wall, IPage facilitator, IPage phone)
    {
        static async Task<string> Shot(IPage page) =>
            "data:image/png;base64," + Convert.ToBase64String(await page.ScreenshotAsync());
        var together = await room.Browser("about:blank", 1600, 900);
        await together.SetContentAsync(
            $"""
            <body style="margin:0;background:#dfe4e9;height:900px;position:relative">
            <style>img {'{'} position:absolute; border:1px solid #7d8790; border-radius:8px; box-shadow:0 6px 18px #0005; {'}'}</style>
            <img src="{await Shot(wall)}" style="left:24px;top:24px;width:1060px">
            <img src="{await Shot(facilitator)}" style="right:24px;bottom:24px;width:680px">
            <img src="{await Shot(phone)}" style="right:180px;top:24px;width:166px">
            </body>
            """
        );
        await together.ScreenshotAsync(
            new() { Path = Path.Combine(NeutralitySim.Tests.Shared.Golden.RepositoryRoot, "docs", "workshop.png") }
        );
    }

    private static async Task Takes_away(IPage facilitator, OpenRoom room)
    {
        var tables = await facilitator.RunAndWaitForDownloadAsync(() =>
            facilitator.GetByText("All tables (JSON)").ClickAsync()
        );
        using var all = JsonDocument.Parse(await File.ReadAllTextAsync(await tables.PathAsync()));
        Assert.Equal(4, all.RootElement.GetProperty("seats").GetArrayLength());
        Assert.Equal(2, all.RootElement.GetProperty("proposals").GetArrayLength());
        var scenario = await facilitator.RunAndWaitForDownloadAsync(() =>
            facilitator.GetByText("Scenario of ").ClickAsync()
        );
        string link = (await facilitator.Locator(".links a").First.GetAttributeAsync("href"))!;
        using var http = new HttpClient { BaseAddress = room.Address };
        Assert.Equal(
            await http.GetByteArrayAsync(
                "/api/scenario.json" + link[1..].Replace("&lang=en", "", StringComparison.Ordinal)
            ),
            await File.ReadAllBytesAsync(await scenario.PathAsync())
        );
    }

    private static async Task<IPage> Join(OpenRoom room, string role, string language)
    {
        var phone = await room.Browser("/join", 390, 844, language);
        await phone.Locator("#code").FillAsync("acd efg");
        await phone.Locator($"[name=role][value={role}]").CheckAsync();
        if (role == "start-up")
        {
            await OpenRoom.Picture(phone, "join");
            await Accessible(phone, "join");
        }
        await phone.Locator("button[type=submit]").ClickAsync();
        await phone.WaitForURLAsync("**/seat?**");
        await Expect(phone.Locator("h1")).Not.ToBeEmptyAsync();
        return phone;
    }

    private static async Task Propose(IPage phone, string why)
    {
        var slider = phone.Locator(".propose input[type=range]").First;
        await slider.FocusAsync();
        await phone.Keyboard.PressAsync("End");
        await phone.Locator("#note").FillAsync(why);
        await phone.Locator(".propose button[type=submit]").ClickAsync();
        await Expect(phone.Locator(".proposal").First).ToBeVisibleAsync();
    }

    private static async Task Next(IPage facilitator, IPage wall, string step)
    {
        await facilitator.Locator($".controls button.main:not([disabled])").ClickAsync();
        await Expect(wall.Locator("h1.step-name")).ToContainTextAsync(step);
        await Expect(facilitator.Locator("h1.step-name")).ToContainTextAsync(step);
    }

    private static Task Accessible(IPage page, string place) =>
        Axe.Absence is null ? Axe.AssertAccessible(page, place) : Task.CompletedTask;
}
