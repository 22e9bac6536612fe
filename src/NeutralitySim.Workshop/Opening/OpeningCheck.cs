using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Opening;

/// <summary>What an opening must hold; whoever writes one is a programmer.</summary>
internal static class OpeningCheck
{
    private const int MostRegimes = 26;
    private static readonly StepKind[] InRounds =
    [
        StepKind.Propose,
        StepKind.Predict,
        StepKind.Vote,
        StepKind.Apply,
        StepKind.Reveal,
    ];

    public static void Check(WorkshopOpening opening)
    {
        var (levers, regimes, measures) = opening.Material;
        Must(opening.DeleteAt > opening.OpenedAt, "The deletion date lies before the opening.");
        Must(opening.Groups is >= 1 and <= WorkshopLimits.Groups, "Too few or too many groups.");
        Must(Secret.IsHash(opening.FacilitatorKeyHash), "The facilitator's key is no hash.");
        Must(opening.JoinCode.Length == JoinCode.Length, "The join code has another length.");
        Must(
            regimes.Count is >= 1 and <= MostRegimes && AreUnique(regimes),
            "Regimes are none, too many or not unique."
        );
        Must(AreUnique(levers.Select(lever => lever.Id)), "Levers are not unique.");
        foreach (var lever in levers)
        {
            Must(!lever.IsNumber || lever.Minimum < lever.Maximum, $"{lever.Id}: the scale is empty.");
            Must(lever.Canonical(lever.Baseline) == lever.Baseline, $"{lever.Id}: the baseline is not accepted.");
        }
        Must(AreUnique(measures.Select(m => (m.Indicator, m.Regime))), "Measures are not unique.");
        Must(
            measures.All(m => m.Scale > 0 && m.SmallestNamed >= 0 && regimes.Contains(m.Regime)),
            "A measure has no scale or an unknown regime."
        );
        CheckSteps(opening.Agenda);
    }

    private static void CheckSteps(Agenda agenda)
    {
        Must(!agenda.Steps.IsEmpty, "The agenda is empty.");
        Must(
            agenda.Steps.All(s => s.Minutes is >= 1 and <= WorkshopLimits.Minutes),
            "A step has no minutes, or too many."
        );
        Must(
            agenda.Steps.All(s => InRounds.Contains(s.Kind) == s.Round > 0),
            "A step of a round has no round, or another has."
        );
        var expected = Enumerable.Range(1, agenda.Rounds).SelectMany(round => InRounds.Select(kind => (kind, round)));
        Must(
            agenda.Steps.Where(s => s.Round > 0).Select(s => (s.Kind, s.Round)).SequenceEqual(expected),
            "Rounds are not whole or not in order."
        );
    }

    private static bool AreUnique<T>(IEnumerable<T> values)
    {
        var seen = new HashSet<T>();
        return values.All(seen.Add);
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
            throw new ArgumentException(otherwise, "opening");
    }
}
