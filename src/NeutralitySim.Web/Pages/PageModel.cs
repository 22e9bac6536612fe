using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Pages;

/// <summary>What a page shows when it is opened.</summary>
/// <param name="Locale">Language.</param>
/// <param name="Workbench">Scenario and its levers.</param>
/// <param name="State">Where levers and assumptions are.</param>
/// <param name="Scenarios">Scenarios to switch to.</param>
/// <param name="Answer">The first answer.</param>
public sealed record PageModel(
    Locale Locale,
    ScenarioWorkbench Workbench,
    ScenarioState State,
    IReadOnlyList<ScenarioSummary> Scenarios,
    AnswerView Answer
)
{
    /// <summary>Where others on the network find the page; null where they cannot.</summary>
    public Uri? ForOthers { get; init; }

    /// <summary>How the address was read; null where it held no state.</summary>
    public StateReading? Reading { get; init; }

    /// <summary>State that differences are taken from; null for the scenario as written.</summary>
    public ScenarioState? Pinned { get; init; }

    /// <summary>Keys in the address that were passed over.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>The experiment as written.</summary>
    public ExperimentDescription Description => Workbench.Baseline.Experiment!.Description;

    /// <summary>Names of regimes by id.</summary>
    public IReadOnlyDictionary<string, string> RegimeNames { get; } =
        Workbench.Baseline.Experiment!.Description.Regimes.ToDictionary(
            regime => regime.Id,
            regime => Locale[regime.Name]
        );

    /// <summary>Line and marker of each regime.</summary>
    public required IReadOnlyDictionary<string, SeriesStyle> Styles { get; init; }

    /// <summary>Ids and titles of the charts there are.</summary>
    public required IReadOnlyList<(string Id, string Title)> Charts { get; init; }

    /// <summary>Ids of the charts shown until the reader chooses.</summary>
    public IEnumerable<string> FirstCharts => Charts.Take(2).Select(chart => chart.Id);

    /// <summary>Content providers that charts of one may be about, the scenario's own first.</summary>
    public IReadOnlyList<(string Id, string Name)> Providers =>
        [
            .. Description
                .Providers.OrderByDescending(provider => provider.Id == Description.FocusProvider)
                .Select(provider => (provider.Id, Locale[provider.Name])),
        ];

    /// <summary>What each regime means, in a sentence; empty where its name says enough.</summary>
    public IReadOnlyDictionary<string, string> RegimeMeanings { get; } =
        Workbench.Baseline.Experiment!.Description.Regimes.ToDictionary(
            regime => regime.Id,
            regime => regime.Meaning is { } meaning ? Locale[meaning] : ""
        );

    /// <summary>The part of the page's query that levers and assumptions do not change.</summary>
    public string QueryBase => StateUrl.Query(new ScenarioState { Scenario = State.Scenario, Seed = State.Seed })[1..];

    /// <summary>The query of the page's state.</summary>
    public string Query => StateUrl.Query(State)[1..];

    /// <summary>The query of the pinned state; null without one.</summary>
    public string? PinnedQuery => Pinned is null ? null : StateUrl.Query(Pinned)[1..];

    /// <summary>What the page's address holds beside its state and its language: the levers and assumptions of the pinned state.</summary>
    public string PinInAddress =>
        Pinned is null ? "" : $"&pin={Uri.EscapeDataString(PinnedQuery![QueryBase.Length..].TrimStart('&'))}";
}
