using System.Runtime.CompilerServices;

namespace NeutralitySim.Benchmarks;

/// <summary>Shipped scenarios.</summary>
internal static class ScenariosFolder
{
    // Benchmarks run in a folder of their own making, so scenarios are found from this source file.
    private static readonly string Folder = Path.Combine(Here(), "..", "..", "scenarios");

    /// <summary>Folder of a scenario.</summary>
    public static string Of(string scenario) => Path.Combine(Folder, scenario);

    private static string Here([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
