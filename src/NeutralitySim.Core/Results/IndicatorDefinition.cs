using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Results;

/// <summary>What an indicator means, and how it may be aggregated.</summary>
/// <param name="Id">Identifier, kebab-case.</param>
/// <param name="Unit">Unit of every value, for example <c>Mbit/s</c>; <c>{currency}</c> stands for the run's currency.</param>
/// <param name="Name">Name shown to people.</param>
/// <param name="Meaning">One sentence on how it is computed.</param>
/// <param name="OverTime">How months become a run.</param>
/// <param name="HigherIs">Reading aid without judgement: +1 more for viewers or actors, −1 less, 0 neither.</param>
public sealed record IndicatorDefinition(
    string Id,
    string Unit,
    Text Name,
    Text Meaning,
    TimeAggregation OverTime,
    int HigherIs
)
{
    /// <summary>Smallest difference between regimes that is named as one, in the unit; 0 where none has been set.</summary>
    public double SmallestNamed { get; init; }

    /// <summary>True where a regime's own value means nothing and only differences between regimes do: the value is not shown.</summary>
    public bool OnlyDifferences { get; init; }

    /// <summary>
    /// True where a run has a value only if every month has one, and a regime only if every run has: the mean of those that have one would be a mean
    /// over other cases than the rest.
    /// </summary>
    public bool NeedsAll { get; init; }
}
