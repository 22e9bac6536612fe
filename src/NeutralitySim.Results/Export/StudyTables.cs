using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Results.Export;

/// <summary>A study's verdicts as tables.</summary>
internal static class StudyTables
{
    /// <summary>Verdicts, and what moves each difference most.</summary>
    internal static IReadOnlyList<CsvTable> Of(StudyDocument study, ResultsReader reader) =>
        [Verdicts(study, reader), Effects(study, reader)];

    private static CsvTable Verdicts(StudyDocument study, ResultsReader reader) =>
        new CsvTable<StudyVerdict>(
            "verdicts",
            "What may be said of the difference between two regimes over all assumptions tried.",
            ["indicator", "baseline", "regime"],
            study.Verdicts
        )
            .Text("indicator", row => row.Indicator, "Indicator id, of the whole.")
            .Text("unit", row => reader.UnitOf(row.Indicator), "Unit of the values.")
            .Text("baseline", row => row.Baseline, "Regime subtracted.")
            .Text("regime", row => row.Regime, "Regime id.")
            .Enum("verdict", row => row.Verdict, "The verdict.")
            .Text(
                "by_construction",
                row => row.ByConstruction ?? "",
                "Rule that orders the difference with all behaviour frozen; empty for none."
            )
            .Number("difference", row => row.Difference)
            .Meaning("Regime minus baseline at the central values, by typical days.", "{unit}")
            .Number("difference_low_99", row => row.Low)
            .Meaning("Lower end of its 99 % Student-t interval.", "{unit}")
            .Number("difference_high_99", row => row.High)
            .Meaning("Upper end of its 99 % Student-t interval.", "{unit}")
            .Number("smallest", row => row.Smallest, "Smallest difference that matters.", "{unit}")
            .Integer("draws", row => row.Draws, "Joint draws over all ranges.")
            .Integer(
                "draws_same",
                row => row.Same,
                "Draws with the central sign, or with none that matters where the centre has none."
            )
            .Integer("draws_more", row => row.Rising, "Draws in which the regime has more, by what matters.")
            .Integer("draws_less", row => row.Falling, "Draws in which it has less.")
            .Number("draws_p05", row => Spread(row, 1))
            .Meaning("Difference below which a twentieth of the draws lie.", "{unit}")
            .Number("draws_p50", row => Spread(row, 2))
            .Meaning("Difference of the middle draw.", "{unit}")
            .Number("draws_p95", row => Spread(row, 3))
            .Meaning("Difference above which a twentieth of the draws lie.", "{unit}")
            .Text(
                "turning_assumption",
                row => row.Turn?.Factor ?? "",
                "Assumption that turns it first; empty for none."
            )
            .Text("turning_value", row => row.Turn?.Value ?? "", "Value at which it turns, with its unit.")
            .Text("turning_nearest", row => row.Turn?.Nearest ?? "", "Nearest value at which it may turn.")
            .Text("turning_farthest", row => row.Turn?.Farthest ?? "", "Farthest value.");

    private static CsvTable Effects(StudyDocument study, ResultsReader reader)
    {
        var factors = study.Factors.ToDictionary(factor => factor.Path, StringComparer.Ordinal);
        return new CsvTable<(StudyVerdict Of, FactorEffect Effect)>(
            "verdict-effects",
            "The assumptions that move each difference most, all others central.",
            ["indicator", "baseline", "regime", "assumption"],
            from verdict in study.Verdicts
            from effect in verdict.Effects
            select (verdict, effect)
        )
            .Text("indicator", row => row.Of.Indicator, "Indicator id, of the whole.")
            .Text("unit", row => reader.UnitOf(row.Of.Indicator), "Unit of the values.")
            .Text("baseline", row => row.Of.Baseline, "Regime subtracted.")
            .Text("regime", row => row.Of.Regime, "Regime id.")
            .Text(
                "assumption",
                row => row.Effect.Factor,
                "Dotted path, as for --set; a star where several places move together."
            )
            .Text("low", row => factors[row.Effect.Factor].Low, "Low end of its range, with its unit.")
            .Text("central", row => factors[row.Effect.Factor].Central, "Value of the scenario.")
            .Text("high", row => factors[row.Effect.Factor].High, "High end.")
            .Text("range", row => factors[row.Effect.Factor].Range, "Where the range comes from.")
            .Number("at_low", row => row.Effect.AtLow)
            .Meaning("Difference at the low end.", "{unit}")
            .Number("at_high", row => row.Effect.AtHigh)
            .Meaning("Difference at the high end.", "{unit}")
            .Number("screened", row => row.Effect.Screened)
            .Meaning("Mean size of what its whole range does, wherever the others are (Morris).", "{unit}")
            .Number("interaction", row => row.Effect.Interaction)
            .Meaning("Standard deviation of that (Morris).", "{unit}")
            .Number("first_order", row => row.Effect.First)
            .Meaning("Share of variance it accounts for alone (Sobol).")
            .Number("total", row => row.Effect.Total)
            .Meaning("Share it accounts for alone and with others.");
    }

    private static double? Spread(StudyVerdict verdict, int place) =>
        verdict.Spread.Count > place ? verdict.Spread[place] : null;
}
