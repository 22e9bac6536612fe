using System.Diagnostics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>The built program, in a process of its own.</summary>
internal static class CommandLine
{
    /// <summary>Starts it from the repository's root; its output is to be read, its errors too where asked.</summary>
    public static Process Start(bool readsErrors, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Golden.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = readsErrors,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "neutralitysim.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
