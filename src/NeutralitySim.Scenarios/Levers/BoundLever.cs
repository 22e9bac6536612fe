using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>A lever with what it takes to move it.</summary>
internal abstract class BoundLever(Lever lever)
{
    public Lever Lever { get; } = lever;

    /// <summary>Path of a lever in errors.</summary>
    public static string PathOf(string id) => $"levers.{id}";

    /// <summary>What the scenario's values become; none after reporting a value that is not accepted, and none at the baseline.</summary>
    /// <param name="value">Where it is put.</param>
    /// <param name="mark">Origin of the value in errors.</param>
    /// <param name="errors">Where a wrong value is told.</param>
    public abstract IEnumerable<Setting> Settings(string value, Mark mark, ErrorList errors);
}
