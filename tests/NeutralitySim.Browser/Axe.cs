using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Browser;

/// <summary>axe-core, taken from npm once and kept in <c>artifacts</c>; no part of the product.</summary>
internal static class Axe
{
    private const string Version = "4.10.3";

    private static readonly string Folder = Path.Combine(Golden.RepositoryRoot, "artifacts", "axe-core");
    private static readonly Lazy<(string? Script, string? Absence)> Found = new(Find);

    /// <summary>Path of the script; null where it cannot be had.</summary>
    public static string? Script => Found.Value.Script;

    /// <summary>Why it cannot be had; null where it can.</summary>
    public static string? Absence => Found.Value.Absence;

    private static (string?, string?) Find()
    {
        string script = Path.Combine(Folder, $"axe-{Version}.js");
        if (File.Exists(script))
            return (script, null);
        try
        {
            Directory.CreateDirectory(Folder);
            var start = new ProcessStartInfo("npm", ["pack", $"axe-core@{Version}", "--silent"])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var npm = Process.Start(start)!;
            string name = npm.StandardOutput.ReadToEnd().Trim();
            npm.WaitForExit();
            if (npm.ExitCode != 0)
                return (null, "Needs axe-core, which npm could not get.");
            Unpack(Path.Combine(Folder, name), script);
            return (script, null);
        }
        catch (Exception cause) when (cause is System.ComponentModel.Win32Exception or IOException)
        {
            return (null, "Needs axe-core, and there is no npm to get it with.");
        }
    }

    private static void Unpack(string archive, string script)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(archive), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
            if (entry.Name == "package/axe.min.js")
                entry.ExtractToFile(script, overwrite: true);
    }

    /// <summary>WCAG 2.2 A and AA, as far as axe-core sees it.</summary>
    public static async Task AssertAccessible(IPage page, string place)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(await File.ReadAllTextAsync(Script!));
        var found = await page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] }))
              .violations.map((v) => ({ rule: v.id, help: v.help, nodes: v.nodes.map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary) }))
            """
        );
        Assert.True(found.GetArrayLength() == 0, $"{place}: {found}");
    }
}
