namespace NeutralitySim.Studies.Calibrations;

/// <summary>Part of a fit.</summary>
public enum FitPart
{
    /// <summary>Looking for the least error.</summary>
    Search,

    /// <summary>Looking how far values may lie from it.</summary>
    Intervals,
}
