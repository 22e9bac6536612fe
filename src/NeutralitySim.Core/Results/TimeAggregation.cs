namespace NeutralitySim.Core.Results;

/// <summary>How monthly values become one value of a run.</summary>
public enum TimeAggregation
{
    /// <summary>Added up.</summary>
    Sum,

    /// <summary>Plain mean over months.</summary>
    Mean,

    /// <summary>Value of the last month.</summary>
    Last,

    /// <summary>Computed anew from sums, as a ratio of totals; the engine emits the run's value itself.</summary>
    Ratio,
}
