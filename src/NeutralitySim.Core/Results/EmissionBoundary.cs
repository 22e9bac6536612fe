namespace NeutralitySim.Core.Results;

/// <summary>What an emission figure counts.</summary>
public enum EmissionBoundary
{
    /// <summary>Electricity while in use.</summary>
    Use,

    /// <summary>Electricity and the manufacture of equipment.</summary>
    UseAndEmbodied,

    /// <summary>A company's own inventory; never on one axis with figures per hour.</summary>
    Corporate,
}
