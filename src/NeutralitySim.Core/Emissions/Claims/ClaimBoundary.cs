namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>What is counted in an hour of viewing. A company's inventory is no member: it is another thing.</summary>
public enum ClaimBoundary
{
    /// <summary>Electricity from data centre to screen.</summary>
    Use,

    /// <summary>The same, and manufacture of screen and home router, or of the network where a source counts it in.</summary>
    UseAndEmbodied,
}
