using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Web.Workshops;

/// <summary>A workshop beside its scenario: its state, and results of what groups have decided. Thread-safe.</summary>
internal sealed class Room(
    HostedWorkshop hosted,
    ScenarioWorkbench workbench,
    AnswerService answers,
    PageStudies studies,
    RoomOutcomes outcomes
)
{
    // Two hundred phones ask for parts of the same moment.
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private Task<WorkshopState?>? _state;
    private long _at;

    /// <summary>The grains that carry it.</summary>
    public Grains.Workshops Workshops => hosted.Workshops;

    /// <summary>Id of the workshop.</summary>
    public string Id => hosted.Id;

    /// <summary>Its scenario.</summary>
    public ScenarioWorkbench Workbench => workbench;

    /// <summary>All there is to know, at most half a second old. Holds what nobody may see.</summary>
    /// <exception cref="FaultException">There is no such workshop, or it has been deleted.</exception>
    public async Task<WorkshopState> State()
    {
        Task<WorkshopState?> state;
        lock (_lock)
        {
            if (_state is null || _state.IsFaulted || TimeProvider.System.GetElapsedTime(_at) > Fresh)
                (_state, _at) = (hosted.Workshops.State(hosted.Id), TimeProvider.System.GetTimestamp());
            state = _state;
        }

        return await state is { IsPurged: false } found ? found : throw new FaultException(Fault.NotFound);
    }

    /// <summary>Results of levers, exactly as the workshop counts with them.</summary>
    public Task<ReportContext> Results(
        WorkshopState state,
        ImmutableList<LeverValue> levers,
        CancellationToken cancellation
    ) => answers.Results(outcomes.Question(state, levers), cancellation);

    /// <summary>The scenario as written, as briefings and goals tell it.</summary>
    public async Task<KitMaterial> Material(WorkshopState state, Locale locale, CancellationToken cancellation)
    {
        var results = await Results(state, AsWritten(state), cancellation);
        return new KitMaterial(results.In(locale.Language), workbench.Levers, workbench.Assumptions);
    }

    /// <summary>Quick results of the scenario as written: enough to know how numbers are shown.</summary>
    public Task<ReportContext> Estimate(WorkshopState state, CancellationToken cancellation) =>
        answers.Results(outcomes.Question(state, AsWritten(state), isEstimate: true), cancellation);

    /// <summary>The question of levers, with its study where there is one.</summary>
    public Question Question(WorkshopState state, ImmutableList<LeverValue> levers)
    {
        var question = outcomes.Question(state, levers);
        return question with { Study = studies.Find(workbench, question.State) };
    }

    /// <summary>Levers as a round left them: the scenario's own before the first.</summary>
    /// <exception cref="FaultException">There is no such group, or the round has not been revealed.</exception>
    public static ImmutableList<LeverValue> Levers(WorkshopState state, string group, int round)
    {
        if (!state.Groups.Exists(known => known.Id == group) || round < 0 || round > state.Rounds.Count)
            throw new FaultException(Fault.NotFound);
        for (; round > 0; round--)
            if (state.Rounds[round - 1] is { IsRevealed: true } shown)
                return shown.Results.First(result => result.Group == group).Levers;
        return AsWritten(state);
    }

    /// <summary>Results under the regimes' letters in their order, while names are covered; as they are after that.</summary>
    public static ReportContext Covered(WorkshopState state, ReportContext results)
    {
        if (state.IsUnveiled)
            return results;
        var description = results.Description with
        {
            Regimes =
            [
                .. state.Regimes.Select(lettered =>
                    results.Description.Regimes.First(known => known.Id == lettered.Regime) with
                    {
                        Name = Text.Plain(lettered.Letter),
                        Meaning = null,
                    }
                ),
            ],
        };
        return new ReportContext(results.Reader.Under(description), results.Language)
        {
            IsEstimate = results.IsEstimate,
            Provider = results.Provider,
        };
    }

    private static ImmutableList<LeverValue> AsWritten(WorkshopState state) =>
        state.Opening.Material.Levers.ConvertAll(lever => new LeverValue(lever.Id, lever.Baseline));
}
