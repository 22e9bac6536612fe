using System.Diagnostics;
using NeutralitySim.Cli.Completion;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Completion in a real bash, by the script that the program prints.</summary>
public sealed class CompletionTests
{
    private const string Bash = "/bin/bash";

    [SkippableTheory]
    [InlineData("neutralitysim ru", "run")]
    [InlineData("neutralitysim run --re", "--regime --replications --resume")]
    [InlineData("./bin/neutralitysim run --engine in", "in-process")]
    [InlineData("neutralitysim completion ", "bash fish pwsh zsh")]
    [InlineData("neutralitysim run scenarios/us", "scenarios/us-2014")]
    [InlineData("neutralitysim explain isps.<id>.retail-p", "isps.<id>.retail-price")]
    [InlineData("neutralitysim ki", "kit")]
    [InlineData("neutralitysim kit scenarios/first", "scenarios/first-steps")]
    [InlineData("neutralitysim run CHANGE", "CHANGELOG.md")]
    public async Task Bash_completes_commands_options_values_and_files(string line, string expected)
    {
        Skip.IfNot(File.Exists(Bash), "There is no bash here.");
        var script = await CommandLine.Run("completion", "bash");
        Assert.Equal((0, ""), (script.Code, script.Errors));
        string asked = $"""
            COMP_LINE='{line}'
            COMP_POINT={line.Length}
            COMP_WORDS=('{line.Replace(" ", "' '", StringComparison.Ordinal)}')
            COMP_CWORD=$((${"{#COMP_WORDS[@]}"} - 1))
            _neutralitysim
            printf '%s\n' "${"{COMPREPLY[@]}"}"
            """;

        string[] found = (await Shell(script.Output + asked)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach (string word in expected.Split(' '))
            Assert.Contains(word, found);
        string last = line[(line.LastIndexOf(' ') + 1)..];
        Assert.All(found, word => Assert.Contains(last, word, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_script_asks_the_program_it_came_from_with_its_path_in_quotes()
    {
        Assert.Equal(["bash", "fish", "pwsh", "zsh"], CompletionScript.Shells.Order());
        foreach (string shell in CompletionScript.Shells)
        {
            string script = CompletionScript.Of(shell, ["/opt/my programs/it's"]);
            string quoted = shell == "pwsh" ? "'/opt/my programs/it''s'" : "'/opt/my programs/it'\\''s'";
            Assert.Contains($"{quoted} \"[suggest:", script, StringComparison.Ordinal);
            Assert.DoesNotContain("PROGRAM", script, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', script);
        }
    }

    private static async Task<string> Shell(string script)
    {
        var start = new ProcessStartInfo(Bash, ["--norc", "--noprofile", "-c", script])
        {
            WorkingDirectory = Golden.RepositoryRoot,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience.Longest);
        await process.WaitForExitAsync().WaitAsync(Patience.Longest);
        return output;
    }
}
