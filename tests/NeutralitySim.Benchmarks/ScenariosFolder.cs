using System.Runtime.CompilerServices;

namespace NeutralitySim.Benchmarks;

/// <summary>Shipped scenarios.</summary>
internal static class ScenariosFolder
{
    /// <summary>The repository. Benchmarks run in a folder of their own making, so it is found from this source file.</summary>
    public static readonly string Root = Path.Combine(Here(), "..", "..");

    private static readonly string Folder = Path.Combine(Root, "scenarios");

    /// <summary>Folder of a scenario.</summary>
    public static string Of(string scenario) => Path.Combine(Folder, scenario);

    private static string Here([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
