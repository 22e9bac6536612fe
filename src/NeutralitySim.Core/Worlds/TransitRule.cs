namespace NeutralitySim.Core.Worlds;

/// <summary>Who says how much transit capacity an ISP has.</summary>
public enum TransitRule
{
    /// <summary>Need: transit grows like any other link.</summary>
    AsNeeded,

    /// <summary>The ISP: it sets the capacity that brings it most, shorter than need if that sells direct ports.</summary>
    Chosen,
}
