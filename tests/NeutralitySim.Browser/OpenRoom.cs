using Microsoft.Playwright;
using NeutralitySim.Grains;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Web;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Browser;

/// <summary>A workshop on a free port, kept in a file of its own, and browsers for all who take part.</summary>
internal sealed class OpenRoom : IAsyncDisposable
{
    /// <summary>What people type.</summary>
    public const string Code = "ACDEFG";

    private readonly DirectoryInfo _folder;
    private readonly EmbeddedSilo _silo;
    private readonly WorkshopServer _server;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _complaints = [];

    private OpenRoom(
        DirectoryInfo folder,
        EmbeddedSilo silo,
        WorkshopServer server,
        IPlaywright playwright,
        IBrowser browser
    ) => (_folder, _silo, _server, _playwright, _browser) = (folder, silo, server, playwright, browser);

    /// <summary>The facilitator's key.</summary>
    public static string Key { get; } = Secret.Of(new byte[Secret.Bytes]);

    /// <summary>What browsers complained of: errors of scripts, content that the policy forbids.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Where it is.</summary>
    public Uri Address => _server.Addresses[0];

    public static async Task<OpenRoom> Open(string scenario, int groups = 1, bool isBlind = false)
    {
        string path = Path.Combine(Golden.RepositoryRoot, "scenarios", scenario);
        var folder = Directory.CreateTempSubdirectory("neutralitysim-");
        var relay = new OutcomeRelay();
        var silo = await EmbeddedSilo.Start(
            null,
            default,
            new WorkshopHosting { File = Path.Combine(folder.FullName, "workshop.sqlite"), Outcomes = relay }
        );
        var now = DateTimeOffset.Now;
        await silo.Workshops!.Open(
            new WorkshopOpening
            {
                Id = "room",
                Scenario = scenario,
                EngineVersion = ScenarioState.CurrentEngine,
                Material = RoomMaterial.Of(ScenarioWorkbench.Open(path)),
                Agenda = Agenda.Of45,
                JoinCode = Code,
                FacilitatorKeyHash = Secret.Hash(Key),
                OpenedAt = now,
                DeleteAt = now.AddDays(1),
                Groups = groups,
                IsBlind = isBlind,
                Seed = 5,
            }
        );
        var server = await WorkshopServer.Start(
            new WorkshopOptions
            {
                Scenario = path,
                Runner = silo.Runner,
                Port = 0,
                Workshop = new HostedWorkshop(silo.Workshops, "room", relay),
            }
        );
        Assertions.SetDefaultExpectTimeout((float)Patience.Longest.TotalMilliseconds);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags }
        );
        return new OpenRoom(folder, silo, server, playwright, browser);
    }

    /// <summary>A browser of its own, for one person or the wall.</summary>
    public async Task<IPage> Browser(string path, int width, int height, string language = "en")
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Address.AbsoluteUri,
                ViewportSize = new() { Width = width, Height = height },
                Locale = language == "fr" ? "fr-FR" : "en-GB",
                AcceptDownloads = true,
            }
        );
        context.SetDefaultTimeout((float)Patience.Longest.TotalMilliseconds);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => Complain(error);
        page.Console += (_, message) =>
        {
            // A request that was refused is told by the page; the browser tells it once more.
            if (
                message.Type == "error"
                && !message.Text.Contains("the server responded with a status of 4", StringComparison.Ordinal)
            )
                Complain(message.Text);
        };
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Keeps a picture in <c>artifacts/page</c>, for people to look at.</summary>
    public static Task Picture(IPage page, string name, bool whole = false) =>
        page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(Golden.RepositoryRoot, "artifacts", "page", $"room-{name}.png"),
                FullPage = whole,
                Animations = ScreenshotAnimations.Disabled,
            }
        );

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
        _silo.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Complain(string what)
    {
        lock (_complaints)
            _complaints.Add(what);
    }
}
