using System.Collections.Immutable;
using static NeutralitySim.Workshop.Opening.StepKind;

namespace NeutralitySim.Workshop.Opening;

/// <summary>What a workshop does, step by step.</summary>
/// <param name="Steps">At least one step; those of a round stand together, in the order propose, predict, vote, apply, reveal.</param>
public sealed record Agenda(ImmutableList<AgendaStep> Steps)
{
    /// <summary>One round.</summary>
    public static readonly Agenda Of45 = Made(
        [(Arrive, 4), (Brief, 5), (Baseline, 3)],
        [
            [5, 3, 5, 1, 6],
        ],
        (10, 3)
    );

    /// <summary>Two rounds.</summary>
    public static readonly Agenda Of90 = Made(
        [(Arrive, 5), (Brief, 8), (Baseline, 5)],
        [
            [7, 4, 8, 1, 6],
            [7, 4, 9, 1, 6],
        ],
        (15, 4)
    );

    /// <summary>Three rounds and a rest before the last.</summary>
    public static readonly Agenda Of180 = Made(
        [(Arrive, 8), (Brief, 12), (Baseline, 8)],
        [
            [8, 5, 12, 1, 9],
            [8, 5, 12, 1, 9],
            [8, 5, 14, 1, 9],
        ],
        (30, 5),
        restBeforeLast: 10
    );

    /// <summary>The templates by their minutes.</summary>
    public static ImmutableSortedDictionary<int, Agenda> Templates { get; } =
        new[] { Of45, Of90, Of180 }.ToImmutableSortedDictionary(agenda => agenda.Minutes, agenda => agenda);

    /// <summary>Minutes of all steps.</summary>
    public int Minutes => Steps.Sum(step => step.Minutes);

    /// <summary>Number of rounds.</summary>
    public int Rounds => Steps.Max(step => step.Round);

    /// <summary>Index of a round's step of a kind; −1 where the agenda has none.</summary>
    public int IndexOf(StepKind kind, int round) => Steps.FindIndex(step => step.Kind == kind && step.Round == round);

    private static Agenda Made(
        (StepKind Kind, int Minutes)[] start,
        int[][] rounds,
        (int Debrief, int Close) end,
        int restBeforeLast = 0
    )
    {
        StepKind[] round = [Propose, Predict, Vote, Apply, Reveal];
        var steps = start.Select(step => new AgendaStep(step.Kind, 0, step.Minutes)).ToList();
        for (int number = 1; number <= rounds.Length; number++)
        {
            if (restBeforeLast > 0 && number == rounds.Length)
                steps.Add(new AgendaStep(Rest, 0, restBeforeLast));
            steps.AddRange(round.Zip(rounds[number - 1], (kind, minutes) => new AgendaStep(kind, number, minutes)));
        }
        return new Agenda([
            .. steps,
            new AgendaStep(StepKind.Debrief, 0, end.Debrief),
            new AgendaStep(StepKind.Close, 0, end.Close),
        ]);
    }
}
