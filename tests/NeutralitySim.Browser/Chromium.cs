namespace NeutralitySim.Browser;

/// <summary>The system's Chromium, and why there is none.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Nothing that reaches out by itself: only the page's own requests are seen.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Path of the browser; null where there is none.</summary>
    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    /// <summary>Why tests are skipped; null where they are not.</summary>
    public static string? Absence { get; } =
        Path is null ? "Needs Chromium (apt-get install chromium, or its path in CHROMIUM)." : null;
}
