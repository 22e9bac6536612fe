namespace NeutralitySim.Core.Worlds;

/// <summary>
/// Everything one run simulates: a scenario under one regime, with all defaults filled in and all values in base units.
/// </summary>
/// <remarks>
/// Immutable and shared by all replications. References between parts are by index into the lists of this record, so
/// that the engine never looks up a name; ids are unique within their list and ordered as in the scenario file.
/// Rates are bit/s, volumes bytes, prices in <see cref="Currency"/>.
/// </remarks>
public sealed record World
{
    /// <summary>Scenario id, for example <c>us-2014</c>.</summary>
    public required string Id { get; init; }

    /// <summary>ISO 4217 code of all money in the run.</summary>
    public required string Currency { get; init; }

    /// <summary>Months covered and how finely.</summary>
    public required SimulationCalendar Calendar { get; init; }

    /// <summary>The rules of interconnection that hold in this run.</summary>
    public required Regime Regime { get; init; }

    /// <summary>Common settings of demand: noise, shocks.</summary>
    public required DemandSettings Demand { get; init; }

    /// <summary>Access ISPs, at least one.</summary>
    public required IReadOnlyList<Isp> Isps { get; init; }

    /// <summary>Content providers, at least one; "the rest of the internet" may be one that never reacts.</summary>
    public required IReadOnlyList<ContentProvider> Providers { get; init; }

    /// <summary>Agreements whose date is an input. They apply where <see cref="UpgradeRule.NeedsDeal"/> holds.</summary>
    public IReadOnlyList<Deal> Deals { get; init; } = [];

    /// <summary>How subscribers, ISPs and providers react from month to month.</summary>
    public required MarketSettings Market { get; init; }

    /// <summary>Energy and carbon parameters.</summary>
    public required EmissionParameters Emissions { get; init; }

    /// <summary>The same at their low, central and high values, for bands; null where none are wanted.</summary>
    public EmissionRange? EmissionRange { get; init; }

    /// <summary>How much of a run is kept; changes no value.</summary>
    public RecordingDetail Recording { get; init; } = RecordingDetail.Full;

    /// <summary>True where a run keeps what equipment drew and the bands that follow; they need no draws of demand, so one replication has them.</summary>
    public bool KeepsTerms(int replication) => replication == 0 && Recording == RecordingDetail.Full;

    /// <summary>Months of losses on end that a provider bears before it gives notice.</summary>
    public int PatienceMonths(ContentProvider provider) => provider.PatienceMonths ?? Market.ExitAfterLossMonths;
}
