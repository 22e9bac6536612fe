using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>What a reader of results must know about the experiment: question, regimes, parameters with sources, limits.</summary>
public sealed record ExperimentDescription
{
    /// <summary>Scenario id, for example <c>us-2014</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>The question the scenario answers.</summary>
    public required Text Question { get; init; }

    /// <summary>What is modelled, in a few sentences.</summary>
    public required Text Description { get; init; }

    /// <summary>ISO 4217 code of all money.</summary>
    public required string Currency { get; init; }

    /// <summary>Months covered.</summary>
    public required SimulationCalendar Calendar { get; init; }

    /// <summary>Regimes in order, the baseline among them.</summary>
    public required IReadOnlyList<NamedEntry> Regimes { get; init; }

    /// <summary>Id of the regime differences are taken from.</summary>
    public required string Baseline { get; init; }

    /// <summary>Regime that history followed, with which observations are compared; null where there is none.</summary>
    public string? ObservedRegime { get; init; }

    /// <summary>Indicator ids of the comparison table, in order.</summary>
    public required IReadOnlyList<string> ComparedIndicators { get; init; }

    /// <summary>Replications asked for.</summary>
    public required int Replications { get; init; }

    /// <summary>Seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>SHA-256 of the scenario after defaults, overrides and command-line settings, replications aside; hexadecimal.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Grid basis, dataset and vintage, model boundary: in English, for programs; people are shown the labels of the rows.</summary>
    public required string EmissionBasis { get; init; }

    /// <summary>Carbon intensities by regime and country.</summary>
    public IReadOnlyList<GridIntensity> Grid { get; init; } = [];

    /// <summary>Where the conventional model and the always-on power of a fixed line agree, for the network and the home router.</summary>
    public IReadOnlyList<LineCrossover> LineCrossovers { get; init; } = [];

    /// <summary>ISPs in order.</summary>
    public required IReadOnlyList<NamedEntry> Isps { get; init; }

    /// <summary>Content providers in order.</summary>
    public required IReadOnlyList<NamedEntry> Providers { get; init; }

    /// <summary>Links as <c>isp/link</c>, in order.</summary>
    public required IReadOnlyList<NamedEntry> Links { get; init; }

    /// <summary>Id of the provider whose figures come first; the first large one unless the scenario says.</summary>
    public required string FocusProvider { get; init; }

    /// <summary>Ids of the large content providers.</summary>
    public IReadOnlyList<string> LargeProviders { get; init; } = [];

    /// <summary>Ids of the providers that stand for all other traffic.</summary>
    public IReadOnlyList<string> BackgroundProviders { get; init; } = [];

    /// <summary>ISPs that the events of the scenario should leave unaffected.</summary>
    public IReadOnlyList<string> ControlIsps { get; init; } = [];

    /// <summary>Every parameter.</summary>
    public required IReadOnlyList<ParameterRecord> Parameters { get; init; }

    /// <summary>Published values.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>A company's emissions by year, never added to those of viewing; null where the scenario has none.</summary>
    public CorporateInventory? Inventory { get; init; }

    /// <summary>The plan tested against the inventory; null where the scenario has none.</summary>
    public CorporatePlan? Plan { get; init; }

    /// <summary>What was fitted, one sentence each.</summary>
    public IReadOnlyList<Text> Fitted { get; init; } = [];

    /// <summary>What the model leaves out, one sentence each.</summary>
    public IReadOnlyList<Text> NotModelled { get; init; } = [];
}
