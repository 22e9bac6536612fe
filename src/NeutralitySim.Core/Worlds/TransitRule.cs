namespace NeutralitySim.Core.Worlds;

/// <summary>Who says how much transit capacity an ISP has.</summary>
public enum TransitRule
{
    /// <summary>The same rule as for any other link.</summary>
    LikeOthers,

    /// <summary>The ISP, of transit that is its own: it sets the capacity that brings it most, shorter than need if that sells direct ports.</summary>
    Chosen,

    /// <summary>Need: it grows in time whoever fills it, deal or no deal.</summary>
    Duty,
}
