using System.Diagnostics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>The built program, in a process of its own.</summary>
internal static class CommandLine
{
    /// <summary>Starts it from the repository's root; its output and errors are to be read.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Golden.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "neutralitysim.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
