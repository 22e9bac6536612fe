using System.ComponentModel;
using System.Diagnostics;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli.Run.Printing;

/// <summary>The report as PDF, printed by a browser of this machine, in which a reader could do the same.</summary>
internal static class PrintedReport
{
    /// <summary>Name of the file.</summary>
    public const string File = "report.pdf";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Prints <c>report.html</c> of a folder beside it. Null, or why there is no PDF.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static Text? Write(string folder)
    {
        if (InstalledBrowser.Find() is not { } browser)
            return EnvironmentSettings.Value(EnvironmentSettings.Browser) is { } named
                ? CliTexts.NotBrowser.With(EnvironmentSettings.Browser, named)
                : CliTexts.NoBrowser.With(EnvironmentSettings.Browser);
        // Not in the system's folder for such things: a browser in a box of its own may not see it.
        string place = Path.GetFullPath(Path.Combine(folder, ".printing"));
        Remove(place);
        Directory.CreateDirectory(place);
        try
        {
            string page = Path.Combine(place, "report.html");
            string printed = Path.Combine(place, File);
            System.IO.File.WriteAllText(
                page,
                Unfolded(System.IO.File.ReadAllText(Path.Combine(folder, "report.html")))
            );
            Run(browser, Arguments(page, printed, Path.Combine(place, "profile")));
            if (!System.IO.File.Exists(printed))
                return CliTexts.NotPrintedByBrowser.With(browser);
            System.IO.File.Move(printed, Path.Combine(folder, File), overwrite: true);
            return null;
        }
        finally
        {
            Remove(place);
        }
    }

    // Browsers of before 2024 print nothing of what is folded.
    private static string Unfolded(string page) =>
        page.Replace("<details>", "<details open>", StringComparison.Ordinal)
            .Replace("<details class=\"part\">", "<details class=\"part\" open>", StringComparison.Ordinal);

    private static IEnumerable<string> Arguments(string page, string printed, string profile) =>
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            // Chromium refuses to be root in its sandbox, and a container's user often is.
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [],
            $"--user-data-dir={profile}",
            "--no-pdf-header-footer",
            "--print-to-pdf-no-header",
            $"--print-to-pdf={printed}",
            new Uri(page).AbsoluteUri,
        ];

    private static void Run(string browser, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(browser, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            // Read and forgotten, so that it never waits for a reader.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(Patience))
                process.Kill(entireProcessTree: true);
        }
        catch (Win32Exception)
        {
            // Not a program; nothing is printed, which is told.
        }
    }

    // What another process of the browser still holds is removed by the next run.
    private static void Remove(string place)
    {
        try
        {
            if (Directory.Exists(place))
                Directory.Delete(place, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }
    }
}
