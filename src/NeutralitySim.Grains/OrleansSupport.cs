using System.Reflection;

namespace NeutralitySim.Grains;

/// <summary>The way to Orleans, the same whether this build has it or not.</summary>
public static partial class OrleansSupport
{
    /// <summary>Why this build has no Orleans; null where it has.</summary>
    public static string? Absence { get; } = IsIncluded ? null : Missing();

    private static string Missing() =>
        typeof(OrleansSupport)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == "OrleansMissing")
            ?.Value
            is { Length: > 0 } missing
            ? missing
            : "unknown";
}
