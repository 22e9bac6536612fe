using NeutralitySim.Cli.Verify;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Differences;

namespace NeutralitySim.Cli.Compare;

/// <summary>Prints comparisons for people: what must be known first, then inputs, then results.</summary>
internal sealed class DifferencePrinter(Terminal terminal, Locale locale)
{
    private readonly ComparisonPrinter _results = new(terminal, locale);
    private readonly InputPrinter _inputs = new(terminal, locale);

    /// <summary>Two experiments.</summary>
    public void Experiments(ComparedSide a, ComparedSide b, Comparison comparison)
    {
        foreach (string caution in comparison.Cautions)
            Say(caution);
        Say($"A: {a.Results?.FilePath ?? a.Path}\nB: {b.Results?.FilePath ?? b.Path}\n");
        if (comparison.Inputs.Count > 0)
        {
            int shared = comparison.Inputs.Count(input => input is { Before: not null, After: not null });
            Say(
                locale.With(
                    CliTexts.InputsDiffer,
                    comparison.Inputs.Count,
                    shared,
                    comparison.Inputs.Count(input => input.After is null),
                    comparison.Inputs.Count(input => input.Before is null)
                )
            );
            _inputs.Print(comparison.Inputs, "A", "B");
        }
        else
            Say(
                locale[
                    Descriptions.AreSame(a.Description, b.Description) ? CliTexts.SameInputs : CliTexts.SameParameters
                ]
            );

        if (a.Results is not { } one || b.Results is not { } other)
        {
            Say(locale[CliTexts.NothingRun]);
            return;
        }

        if (comparison.Inputs.Count == 0)
            Values(one, other);
        Say("");
        _results.PrintDifference(ExperimentDifference.Make(new ReportContext(one, locale.Language), other));
    }

    /// <summary>The regimes of an experiment.</summary>
    public void Regimes(ComparedSide side, IReadOnlyList<Comparison> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            string one = NameOf(side, comparison.A.Regime!);
            string other = NameOf(side, comparison.B.Regime!);
            Say(locale.With(CliTexts.RulesDiffer, other, one, comparison.Inputs.Count));
            if (comparison.Inputs.Count > 0)
                _inputs.Print(comparison.Inputs, one, other);
        }

        if (side.Results is { Runs.Count: > 0 } results)
            _results.PrintRegimes(new ReportContext(results, locale.Language));
        else
            Say(locale[CliTexts.NothingRun]);
    }

    // The same inputs must give the same values, but for another version or processor.
    private void Values(ResultsReader one, ResultsReader other)
    {
        var tally = new DifferenceTally(one.Runs, 1);
        foreach (var difference in ResultDifferences.Of(one, other))
            tally.Add(difference);
        if (tally.Beyond == 0)
        {
            Say(locale.With(CliTexts.SameOutputs, tally.Count));
            return;
        }

        var first = tally.First.First();
        Say(
            locale.With(
                CliTexts.OutputsDiffer,
                tally.Beyond,
                first.Run.ToString(),
                first.Month is { } month ? one.Description.Calendar.Label(month) : locale[CliTexts.WholeRun],
                $"{first.Key} {first.Column}".TrimEnd(),
                first.Before ?? "–",
                first.After ?? "–"
            )
        );
    }

    private string NameOf(ComparedSide side, string regime) =>
        locale[side.Description.Regimes.Single(known => known.Id == regime).Name];

    private void Say(string line) => terminal.Line(line);
}
