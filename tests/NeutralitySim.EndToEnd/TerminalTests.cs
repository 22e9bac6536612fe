using System.Diagnostics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>The program in a real terminal, which util-linux' <c>script</c> stands for.</summary>
public sealed class TerminalTests : ScratchFolder
{
    private const string Bold = "\u001b[1m";

    [ScriptTheory]
    [InlineData("xterm", "", true, true)]
    [InlineData("xterm", "1", true, false)]
    [InlineData("dumb", "", false, false)]
    [Trait("Speed", "Slow")]
    public async Task Progress_is_redrawn_and_differences_are_bold_where_the_terminal_can(
        string terminal,
        string noColor,
        bool isRedrawn,
        bool isBold
    )
    {
        string program = Path.Combine(AppContext.BaseDirectory, "neutralitysim.dll");
        var start = new ProcessStartInfo(ScriptTheoryAttribute.Program)
        {
            WorkingDirectory = Golden.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        foreach (
            string argument in new[]
            {
                "-qec",
                // Another seed: the study beside the scenario is not of these runs, and would say which of them may stand out.
                $"dotnet '{program}' run scenarios/first-steps -r 2 --seed 7 -o '{At("out")}'",
                "/dev/null",
            }
        )
            start.ArgumentList.Add(argument);
        start.Environment["TERM"] = terminal;
        start.Environment["NO_COLOR"] = noColor;
        start.Environment["COLUMNS"] = "200";
        using var process = Process.Start(start)!;
        string shown = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience.Longest);
        await process.WaitForExitAsync().WaitAsync(Patience.Longest);

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(isRedrawn, shown.Contains("██ 100 %", StringComparison.Ordinal));
        Assert.Equal(isBold, shown.Contains(Bold, StringComparison.Ordinal));
        Assert.Contains("* beyond noise", shown, StringComparison.Ordinal);
    }
}

/// <summary>A theory that needs util-linux' <c>script</c>, and is skipped where that is missing.</summary>
public sealed class ScriptTheoryAttribute : TheoryAttribute
{
    public const string Program = "/usr/bin/script";

    public ScriptTheoryAttribute()
    {
        if (!File.Exists(Program))
            Skip = $"{Program} is not there: it is part of util-linux.";
    }
}
