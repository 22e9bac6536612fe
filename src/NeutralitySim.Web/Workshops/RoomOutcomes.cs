using System.Collections.Immutable;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Rounds;
using Question = NeutralitySim.Web.Answers.Question;

namespace NeutralitySim.Web.Workshops;

/// <summary>Simulates what a workshop asks for, as the page would.</summary>
internal sealed class RoomOutcomes(
    ScenarioWorkbench workbench,
    string path,
    AnswerService answers,
    Precedence precedence,
    WorkshopLimits limits
) : IWorkshopOutcomes
{
    private const int MostTold = 3;
    private readonly SemaphoreSlim _judging = new(1);

    /// <summary>A workshop's levers as a state of the page.</summary>
    public static ScenarioState StateOf(WorkshopState workshop, ImmutableList<LeverValue> levers) =>
        new()
        {
            Scenario = workshop.Opening.Scenario,
            Levers = ScenarioDifference.Of(workshop, levers).Levers.ToDictionary(l => l.Lever, l => l.Value),
        };

    /// <summary>The question whose exact answer is a workshop's.</summary>
    public Question Question(WorkshopState workshop, ImmutableList<LeverValue> levers, bool isEstimate = false) =>
        new(workbench, StateOf(workshop, levers), isEstimate, "room");

    public async Task<ImmutableList<MeasureValue>> Simulate(
        WorkshopState workshop,
        ImmutableList<LeverValue> levers,
        CancellationToken cancellation
    )
    {
        try
        {
            var results = await answers.Results(Question(workshop, levers), cancellation);
            return workshop.Measures.ConvertAll(measure => new MeasureValue(
                measure.Id,
                RoomIndicators.Value(
                    results,
                    measure.Indicator,
                    workshop.Regimes.Find(regime => regime.Letter == measure.Letter)!.Regime
                )
            ));
        }
        catch (FaultException told) when (told.Fault.Status is not (429 or 503 or 504))
        {
            // What cannot be simulated has no values, and the room goes on.
            return workshop.Measures.ConvertAll(measure => new MeasureValue(measure.Id, null));
        }
    }

    public async Task<AnswerChallenge> Judge(
        WorkshopState workshop,
        Challenge challenge,
        CancellationToken cancellation
    )
    {
        await _judging.WaitAsync(cancellation);
        try
        {
            return await Answer(challenge, cancellation);
        }
        finally
        {
            _judging.Release();
        }
    }

    private async Task<AnswerChallenge> Answer(Challenge challenge, CancellationToken cancellation)
    {
        if (workbench.Assumptions.FirstOrDefault(a => a.Path == challenge.Path) is not { } assumption)
            return Refused(challenge, RoomTexts.NoSuchAssumption.With(challenge.Path));
        var ranged = Ranged(assumption, challenge);
        if (!ranged.Baseline.IsValid)
            return Refused(
                challenge,
                ranged.Baseline.Errors.Select(error => error.Message).FirstOrDefault() ?? assumption.Accepted
            );
        if (ranged.Factors.FirstOrDefault(f => f.Places is [var only] && only == challenge.Path) is not { } factor)
            return Refused(challenge, RoomTexts.NotVaried);
        using var memory = new RunMemory(null);
        var scheduler = new Scheduler(
            new YieldingRunner(new InProcessRunner(limits.Runs), precedence),
            Math.Max(1, limits.Runs - 1)
        );
        var findings = await new AssumptionChallenge(ranged, factor, scheduler, memory).Findings(
            MostTold,
            cancellation
        );
        return findings.Count == 0
            ? new AnswerChallenge(
                challenge.Id,
                ChallengeState.Robust,
                null,
                RoomTexts.ChallengeHolds.With(Value(factor.Low), Value(factor.High))
            )
            : new AnswerChallenge(challenge.Id, ChallengeState.Fragile, findings[0].At, Told(findings));
    }

    // The range goes round the value as written, also where whoever doubts it leaves that out.
    private ScenarioWorkbench Ranged(Assumption assumption, Challenge challenge)
    {
        string value =
            $"{{ value: {assumption.Value}, low: {challenge.Low}, high: {challenge.High}, source: \"a challenge\" }}";
        return ScenarioWorkbench.Open(path, new ScenarioLoadOptions { Settings = [(assumption.Path, value)] });
    }

    private static AnswerChallenge Refused(Challenge challenge, Text why) =>
        new(challenge.Id, ChallengeState.Refused, null, why);

    private Text Told(IReadOnlyList<ChallengeFinding> findings)
    {
        var description = workbench.Baseline.Experiment!.Description;
        Text In(ChallengeFinding found)
        {
            var words =
                found.IsTurned ? RoomTexts.ChallengeTurns
                : found.Before == 0 ? RoomTexts.ChallengeAppears
                : RoomTexts.ChallengeFades;
            return words.With(
                Core.Results.Indicators.Find(found.Indicator)!.Name,
                Name(found.Regime),
                Name(found.Baseline),
                found.IsAbove ? RoomTexts.Above : RoomTexts.Below,
                Value(found.At)
            );
        }

        Text Name(string regime) => description.Regimes.First(known => known.Id == regime).Name;
        Text[] told = [.. findings.Select(In)];
        string Joined(string language) => string.Join(' ', told.Select(text => text.In(language)));
        return new Text(Joined("en"), Joined("fr"));
    }

    private static Text Value(string value) =>
        new(AssumptionLabel.Value(value, Locale.For("en")), AssumptionLabel.Value(value, Locale.For("fr")));
}
