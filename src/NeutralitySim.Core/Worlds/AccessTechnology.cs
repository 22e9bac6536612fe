namespace NeutralitySim.Core.Worlds;

/// <summary>Access technology of a line; sets energy parameters.</summary>
public enum AccessTechnology
{
    /// <summary>Optical fibre to the home.</summary>
    Fibre,

    /// <summary>Hybrid fibre and coaxial cable.</summary>
    Cable,

    /// <summary>Copper pair (ADSL, VDSL).</summary>
    Dsl,

    /// <summary>Mobile network.</summary>
    Mobile,
}
