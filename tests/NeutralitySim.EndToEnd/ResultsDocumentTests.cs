using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>What docs/results.md shows opens results in other tools, and they find all regimes.</summary>
public sealed partial class ResultsDocumentTests : ScratchFolder
{
    [SkippableTheory]
    [InlineData(0, "python", "import pandas", "python3", "-c")]
    [InlineData(0, "r", "1", "Rscript", "-e")]
    [InlineData(0, "sql", "SELECT 1", "duckdb", "-c")]
    [InlineData(1, "python", "import pandas, pyarrow", "python3", "-c")]
    [InlineData(1, "r", "library(arrow)", "Rscript", "-e")]
    [InlineData(1, "sql", "SELECT 1", "duckdb", "-c")]
    public async Task Three_lines_open_results(int block, string language, string trial, string tool, string option)
    {
        Skip.IfNot(await Run(tool, option, trial) is { Code: 0 }, $"{tool} is not here, or cannot {trial}.");
        string scenario = Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", "scenario.yaml");
        string[] run = ["run", scenario, "--replications", "1", "--quiet", "--rules", "none", "--tables", "both"];
        Assert.Equal(0, (await CommandLine.Run([.. run, "--out", At("out", "us-2014")])).Code);
        string document = await File.ReadAllTextAsync(Path.Combine(Golden.RepositoryRoot, "docs", "results.md"));
        string lines = Block()
            .Matches(document)
            .Where(match => match.Groups[1].Value == language)
            .ElementAt(block)
            .Groups[2]
            .Value;
        Assert.Equal(3, lines.Trim().Split('\n').Length);
        var (code, output) = (await Run(tool, option, lines))!.Value;
        Assert.True(code == 0, output);
        Assert.All(
            (string[])["neutral", "paid-peering", "tolled"],
            regime => Assert.Contains(regime, output, StringComparison.Ordinal)
        );
    }

    private async Task<(int Code, string Output)?> Run(string tool, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(tool, arguments)
            {
                WorkingDirectory = At(),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output + await errors);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
