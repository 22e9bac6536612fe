using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Differences;

/// <summary>A stored cell that two results of the same run do not share.</summary>
/// <param name="Run">The run.</param>
/// <param name="Table">Kind of row, as its exported file is called.</param>
/// <param name="Month">Month from 0; null for what is about the whole run.</param>
/// <param name="Key">What the row is about: indicator, kind and id of an entity, or whatever tells it apart; its place in the run where nothing else does.</param>
/// <param name="Column">Column; empty where the whole row is on one side only.</param>
/// <param name="Before">The cell of the first results; null where they lack the row.</param>
/// <param name="After">The cell of the second results; null where they lack the row.</param>
/// <param name="Relative">Distance over the larger of two numbers; infinite where they are no numbers.</param>
public sealed record ResultDifference(
    RunKey Run,
    string Table,
    int? Month,
    string Key,
    string Column,
    string? Before,
    string? After,
    double Relative
)
{
    /// <summary>Largest relative distance of two numbers that another processor or mathematics library may give.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>True where the two are the same but for last digits.</summary>
    public bool IsWithinTolerance => Relative <= Tolerance;
}
