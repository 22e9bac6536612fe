using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>Parameters to try a claim with.</summary>
/// <param name="Id">Name of the published set; empty for the program's own.</param>
/// <param name="IsSuperseded">True where its authors or critics corrected it.</param>
/// <param name="Models">Models it has parameters for.</param>
/// <param name="Range">Low, central and high values; all low or all high is an envelope, no confidence interval.</param>
public sealed record ClaimParameterSet(
    string Id,
    bool IsSuperseded,
    IReadOnlyList<ClaimModel> Models,
    EmissionRange Range
)
{
    /// <summary>True when its network is stated in carbon with manufacture in it, so that there is no figure of use alone.</summary>
    public bool HasNetworkByLifeCycle =>
        Range.Central.FixedNetworkLifeCycleGramsPerGigabyte > 0
        || Range.Central.MobileNetworkLifeCycleGramsPerGigabyte > 0;
}
