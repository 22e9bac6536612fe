namespace NeutralitySim.Core.Worlds;

/// <summary>How the days of a month are simulated.</summary>
public enum DayRepresentation
{
    /// <summary>One weekday and one weekend day, each weighted by how often it occurs in the month: 576 steps.</summary>
    Typical,

    /// <summary>Monday to Sunday, each weighted by how often it occurs in the month: 2,016 steps.</summary>
    Week,

    /// <summary>Every day of the month: 8,064 to 8,928 steps.</summary>
    Full,
}
