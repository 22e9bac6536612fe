using Microsoft.Playwright;
using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Web;

namespace NeutralitySim.Browser;

/// <summary>A page on a free port and a browser to open it with; shared by the tests of a class.</summary>
public class Workshop : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private WorkshopServer? _server;

    /// <summary>Folder of the scenario, from the root of the repository.</summary>
    protected virtual string Scenario => Path.Combine("scenarios", "france-2019");

    /// <summary>Where the page is.</summary>
    public Uri Address => _server!.Addresses[0];

    public async Task InitializeAsync()
    {
        if (Chromium.Absence is not null)
            return;
        _server = await WorkshopServer.Start(
            new WorkshopOptions
            {
                Scenario = Path.Combine(Golden.RepositoryRoot, Scenario),
                Runner = new InProcessRunner(),
                Port = 0,
            }
        );
        Assertions.SetDefaultExpectTimeout((float)Patience.Longest.TotalMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path, Args = Chromium.Flags }
        );
    }

    /// <summary>Opens the page as a reader of its own and waits for its exact answer.</summary>
    public async Task<Wall> Open(
        string path = "/",
        int width = 1440,
        int height = 1000,
        ColorScheme scheme = ColorScheme.Light,
        ReducedMotion motion = ReducedMotion.NoPreference
    )
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = Address.AbsoluteUri,
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = scheme,
                ReducedMotion = motion,
                Locale = "en-GB",
                AcceptDownloads = true,
            }
        );
        context.SetDefaultTimeout((float)Patience.Longest.TotalMilliseconds);
        var wall = new Wall(await context.NewPageAsync(), Address);
        await wall.Open(path);
        return wall;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
