namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>Where a year's figure comes from.</summary>
public enum YearStatus
{
    /// <summary>The company published it.</summary>
    Published,

    /// <summary>It follows from the plan's assumption.</summary>
    Assumed,

    /// <summary>There is none.</summary>
    NotPublished,
}
