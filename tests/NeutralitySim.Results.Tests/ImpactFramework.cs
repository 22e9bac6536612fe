using System.Diagnostics;

namespace NeutralitySim.Results.Tests;

/// <summary>The real Impact Framework, installed once into the temporary folder of the machine.</summary>
internal static class ImpactFramework
{
    private const string Version = "1.1.0";

    private static readonly string Folder = Path.Combine(
        Path.GetTempPath(),
        $"neutralitysim-impact-framework-{Version}"
    );

    private static readonly Lazy<string?> Reason = new(Install);

    /// <summary>Why it cannot run here; null where it can.</summary>
    public static string? Missing => Reason.Value;

    /// <summary>Executes a manifest; returns the path of what the framework writes.</summary>
    public static string Run(string manifest)
    {
        string result = Path.Combine(Path.GetDirectoryName(manifest)!, "again");
        var (code, output) = Execute("node", Module("@grnsft/if/build/if-run/index.js"), "-m", manifest, "-o", result);
        Assert.True(code == 0, output);
        return result + ".yaml";
    }

    /// <summary>A YAML file as JSON, read by the framework's own reader.</summary>
    public static string Json(string yaml)
    {
        const string script =
            "console.log(JSON.stringify(require(process.argv[1]).load(require('fs').readFileSync(process.argv[2], 'utf8'))))";
        var (code, output) = Execute("node", "-e", script, Module("js-yaml"), yaml);
        Assert.True(code == 0, output);
        return output;
    }

    private static string Module(string path) => Path.Combine(Folder, "node_modules", path);

    private static string? Install()
    {
        try
        {
            if (File.Exists(Module("@grnsft/if/build/if-run/index.js")))
                return null;
            Directory.CreateDirectory(Folder);
            var (code, output) = Execute(
                "npm",
                "install",
                "--prefix",
                Folder,
                "--no-audit",
                "--no-fund",
                "--fetch-retries=0",
                "--fetch-timeout=20000",
                $"@grnsft/if@{Version}"
            );
            return code == 0 ? null : $"@grnsft/if {Version} could not be installed: {output.Trim()}";
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or IOException)
        {
            return $"Node.js with npm is not here: {failure.Message}";
        }
    }

    private static (int Code, string Output) Execute(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + errors.Result);
    }
}
