using Microsoft.Playwright;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Browser;

/// <summary>The page as a facilitator sees it, with all that it asked for and complained of.</summary>
public sealed class Wall : IAsyncDisposable
{
    private readonly Uri _address;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    internal Wall(IPage page, Uri address)
    {
        Page = page;
        _address = address;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsExpected(message.Text))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What went to any other server.</summary>
    public IEnumerable<string> ForeignRequests =>
        _requests.Where(url =>
            !url.StartsWith(_address.AbsoluteUri, StringComparison.Ordinal)
            && !url.StartsWith("blob:", StringComparison.Ordinal)
            && !url.StartsWith("data:", StringComparison.Ordinal)
        );

    /// <summary>What the browser complained of: errors of scripts, content that the policy forbids.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Sliders => Page.Locator("input[type=range]");

    public ILocator Headline => Page.Locator("#headline");

    public async Task Open(string path)
    {
        await Page.GotoAsync(path);
        await Exact();
    }

    /// <summary>Waits for the exact answer.</summary>
    public Task Exact() => Page.Locator("#status[data-mark=exact]").WaitForAsync();

    /// <summary>On a phone levers are in a sheet; elsewhere they are there.</summary>
    public async Task ShowLevers()
    {
        if (await Page.Locator("#open-levers[aria-expanded=false]").IsVisibleAsync())
            await Page.Locator("#open-levers").ClickAsync();
    }

    public async Task HideLevers()
    {
        if (await Page.Locator("#open-levers[aria-expanded=true]").IsVisibleAsync())
            await Page.Locator("#open-levers").ClickAsync();
    }

    /// <summary>Waits for any answer.</summary>
    public Task Answered() => Page.Locator("#status:not([data-mark=waiting])").WaitForAsync();

    /// <summary>Keeps a picture in <c>artifacts/page</c>, for people to look at.</summary>
    public async Task Picture(string name, bool whole = false)
    {
        await Page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(Golden.RepositoryRoot, "artifacts", "page", name + ".png"),
                FullPage = whole,
                Animations = ScreenshotAnimations.Disabled,
            }
        );
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    // A browser reports every answer that is an error; those that a test provokes are looked at where they show.
    private static bool IsExpected(string message) =>
        message.StartsWith("Failed to load resource", StringComparison.Ordinal);
}
