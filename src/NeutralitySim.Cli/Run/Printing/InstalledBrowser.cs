namespace NeutralitySim.Cli.Run.Printing;

/// <summary>A browser of this machine that prints without a window: Chromium or one made of it.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    /// <summary>The path of the browser: the one named by <c>NEUTRALITYSIM_BROWSER</c>, by path or name, and no other; else the first found. Null for none.</summary>
    public static string? Find() =>
        EnvironmentSettings.Value(EnvironmentSettings.Browser) is { } named
            ? Found([named, Path.GetFullPath(named)])
            : Found([.. Names, .. UsualPlaces()]);

    // A name lies in a folder of PATH; a path, which Path.Combine leaves as it is once rooted, does not.
    private static string? Found(string[] programs)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return programs
            .SelectMany(program => folders.Select(folder => Path.Combine(folder, program)).Prepend(program))
            .SelectMany(path => OperatingSystem.IsWindows() ? new[] { path, path + ".exe" } : [path])
            .FirstOrDefault(path => Path.IsPathFullyQualified(path) && File.Exists(path));
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
            return
            [
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            ];
        if (!OperatingSystem.IsWindows())
            return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
        return from folder in new[] { "ProgramFiles", "ProgramFiles(x86)", "LocalAppData" }
            let root = Environment.GetEnvironmentVariable(folder)
            where root is not null
            from program in new[]
            {
                @"Google\Chrome\Application\chrome.exe",
                @"Chromium\Application\chrome.exe",
                @"Microsoft\Edge\Application\msedge.exe",
            }
            select Path.Combine(root, program);
    }
}
