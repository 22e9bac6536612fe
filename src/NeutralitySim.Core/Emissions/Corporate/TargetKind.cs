namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>What a target promises.</summary>
public enum TargetKind
{
    /// <summary>Gross emissions fall by a share of a base year.</summary>
    Reduction,

    /// <summary>What remains is netted to zero in the target's year and in each year after.</summary>
    NetZero,
}
