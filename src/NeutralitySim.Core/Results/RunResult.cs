namespace NeutralitySim.Core.Results;

/// <summary>All that a run reports. Lists are in a fixed order, so that equal runs give equal bytes.</summary>
public sealed record RunResult
{
    /// <summary>Which run.</summary>
    public required RunKey Key { get; init; }

    /// <summary>One value per indicator and entity for the whole run.</summary>
    public required IReadOnlyList<IndicatorValue> Indicators { get; init; }

    /// <summary>Monthly values.</summary>
    public required IReadOnlyList<SeriesPoint> Series { get; init; }

    /// <summary>Mean values by hour of day, for the months kept (the first, the last and those the scenario names).</summary>
    public required IReadOnlyList<HourlyPoint> Hourly { get; init; }

    /// <summary>Payments.</summary>
    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    /// <summary>Energy and carbon.</summary>
    public required IReadOnlyList<EmissionLine> Emissions { get; init; }

    /// <summary>What equipment drew, factor by factor: the drivers by which regimes differ.</summary>
    public IReadOnlyList<EmissionTerm> EmissionTerms { get; init; } = [];

    /// <summary>Ranges of per-hour energy and carbon over the ranges of the parameters; replication 0 only, for they need no draws of demand.</summary>
    public IReadOnlyList<EmissionBand> EmissionBands { get; init; } = [];

    /// <summary>The account of each month: who has what of it, what was used and what that cost.</summary>
    public IReadOnlyList<WelfareLine> Welfare { get; init; } = [];

    /// <summary>What actors did and when.</summary>
    public required IReadOnlyList<RunEvent> Events { get; init; }

    /// <summary>Decisions with the options weighed.</summary>
    public IReadOnlyList<DecisionRecord> Decisions { get; init; } = [];
}
