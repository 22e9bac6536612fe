using NeutralitySim.Core.Results;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Inputs;

namespace NeutralitySim.Cli.Compare;

/// <summary>Two things side by side: what must be known first, inputs that differ, and results where both have some.</summary>
/// <param name="A">The first: an experiment, or a regime.</param>
/// <param name="B">The second.</param>
/// <param name="Cautions">What must be known first.</param>
/// <param name="Inputs">Inputs that differ.</param>
/// <param name="Results">Results; empty where nothing was run.</param>
internal sealed record Comparison(
    ComparedName A,
    ComparedName B,
    IReadOnlyList<string> Cautions,
    IReadOnlyList<InputDifference> Inputs,
    IReadOnlyList<ComparedValue> Results
)
{
    /// <summary>Two experiments.</summary>
    public static Comparison Of(ComparedSide a, ComparedSide b, Locale locale) =>
        new(
            ComparedName.Of(a, null),
            ComparedName.Of(b, null),
            [.. Differing.Told(locale, a.Description, b.Description)],
            InputDifferences.Of(a.Description, b.Description),
            a.Results is { } results && b.Results is { } others
                ? [.. ExperimentDifference.Rows(new ReportContext(results, locale.Language), others).Select(Value)]
                : []
        );

    /// <summary>The baseline of an experiment with each of its other regimes.</summary>
    public static IReadOnlyList<Comparison> OfRegimes(ComparedSide side)
    {
        string baseline = side.Description.Baseline;
        var rows = side.Results?.Comparison() ?? [];
        return
        [
            .. from regime in side.Description.Regimes.Select(regime => regime.Id)
            where regime != baseline
            select new Comparison(
                ComparedName.Of(side, baseline),
                ComparedName.Of(side, regime),
                [],
                InputDifferences.OfRegimes(side.Description, baseline, regime),
                [.. rows.Select(row => Value(row, baseline, regime))]
            ),
        ];
    }

    private static ComparedValue Value(DifferenceRow row) =>
        new(
            row.Regime,
            row.Row.Indicator,
            row.Row.Entity,
            row.A,
            row.B,
            row.Difference,
            row.Unit == row.OtherUnit ? row.Unit : $"{row.Unit} | {row.OtherUnit}"
        );

    private static ComparedValue Value(ComparisonRow row, string baseline, string regime)
    {
        var one = row.Regimes.Single(cell => cell.Regime == baseline);
        var other = row.Regimes.Single(cell => cell.Regime == regime);
        return new(regime, row.Indicator, row.Entity, row.Told(one), row.Told(other), other.Difference, row.Unit);
    }
}
