using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Runs;

/// <summary>All that one month adds to a run's result. Lists are in a fixed order.</summary>
public sealed record MonthRecord
{
    /// <summary>Month, from 0.</summary>
    public required int Month { get; init; }

    /// <summary>Values of the month.</summary>
    public required IReadOnlyList<Measurement> Measurements { get; init; }

    /// <summary>Mean values by hour of day; only in the first replication.</summary>
    public required IReadOnlyList<HourlyPoint> Hourly { get; init; }

    /// <summary>Payments made since the month before; those for capacity may be dated to the next month.</summary>
    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    /// <summary>Energy and carbon.</summary>
    public required IReadOnlyList<EmissionLine> Emissions { get; init; }

    /// <summary>What equipment drew by the hybrid model, factor by factor; only in the first replication.</summary>
    public required IReadOnlyList<EmissionTerm> EmissionTerms { get; init; }

    /// <summary>What each ISP delivered, for the bands of the whole run; only in the first replication.</summary>
    public required IReadOnlyList<DeliveryMonth> Deliveries { get; init; }

    /// <summary>The account of the month: who has what of it, what was used and what that cost.</summary>
    public IReadOnlyList<WelfareLine> Welfare { get; init; } = [];

    /// <summary>What happened since the month before.</summary>
    public required IReadOnlyList<RunEvent> Events { get; init; }

    /// <summary>Decisions with the options weighed since the month before.</summary>
    public IReadOnlyList<DecisionRecord> Decisions { get; init; } = [];
}
