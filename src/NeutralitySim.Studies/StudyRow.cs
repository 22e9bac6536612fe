using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Studies;

/// <summary>A difference that is judged: an indicator between two regimes.</summary>
/// <param name="Indicator">Place of the indicator among those compared.</param>
/// <param name="Id">Its id.</param>
/// <param name="Baseline">Regime subtracted.</param>
/// <param name="Regime">Regime it is subtracted from.</param>
/// <param name="Smallest">Smallest difference that matters.</param>
internal sealed record StudyRow(int Indicator, string Id, string Baseline, string Regime, double Smallest)
{
    /// <summary>All pairs of regimes, the baseline's first, by all compared indicators of which a smallest difference is fixed.</summary>
    public static IReadOnlyList<StudyRow> All(ExperimentDescription description)
    {
        string[] regimes =
        [
            description.Baseline,
            .. description.Regimes.Select(regime => regime.Id).Where(id => id != description.Baseline),
        ];
        return
        [
            .. from first in Enumerable.Range(0, regimes.Length)
            from second in Enumerable.Range(first + 1, regimes.Length - first - 1)
            from indicator in Enumerable.Range(0, description.ComparedIndicators.Count)
            let definition = Indicators.Find(description.ComparedIndicators[indicator])
            where definition is { SmallestNamed: > 0 }
            select new StudyRow(indicator, definition.Id, regimes[first], regimes[second], definition.SmallestNamed),
        ];
    }

    /// <summary>Mean difference at a point.</summary>
    public double Difference(PointValues values) => values.Difference(Indicator, Baseline, Regime);
}
