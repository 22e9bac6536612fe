using System.Globalization;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies;
using Spectre.Console;

namespace NeutralitySim.Cli.Studies;

/// <summary>Searches for a break-even, prints it, and writes curve or map into a folder.</summary>
internal sealed class BreakEvenRun(
    ScenarioWorkbench scenario,
    BreakEvenAsked asked,
    Terminal terminal,
    Locale locale,
    Interruption interruption
)
{
    private const int CurveSteps = 21;
    private const int MapSteps = 9;

    public int Execute(StudyFolder folder) =>
        folder.Execute(
            scenario.Baseline.Experiment!,
            (scheduler, memory) =>
            {
                Directory.CreateDirectory(Path.Combine(folder.Path, "csv"));
                Search(folder.Path, scheduler, memory);
                return ExitCodes.Ok;
            }
        );

    private void Search(string path, Scheduler scheduler, RunMemory memory)
    {
        int points = asked.Factors.Count == 1 ? CurveSteps : MapSteps * MapSteps;
        int regimes = scenario.Baseline.Experiment!.Worlds.Count;
        using var progress = new ProgressLine(
            scenario.Id,
            points * regimes * asked.Replications,
            CliTexts.StudyRuns,
            terminal,
            locale
        );
        var runner = new PointRunner(scenario, asked.Factors, scheduler, memory, _ => progress.Advance());
        var search = new BreakEven(runner, asked.Indicator, asked.Baseline, asked.Regime, asked.Replications);
        if (asked.Factors.Count == 1)
            Curve(search.Curve(CurveSteps, interruption.Token).GetAwaiter().GetResult(), path);
        else
            Map(search.Map(MapSteps, interruption.Token).GetAwaiter().GetResult(), path);
    }

    private void Curve(BreakEvenCurve curve, string path)
    {
        var factor = asked.Factors[0];
        int[] kept = Kept(factor, curve.Places);
        string[] values = [.. kept.Select(i => factor.Near(curve.Places[i]))];
        Write(
            Path.Combine(path, "csv", "break-even.csv"),
            "place,value,difference,low_95,high_95",
            kept.Select(i => (Place: curve.Places[i], Difference: curve.Differences[i]))
                .Select(at => $"{Number(at.Place)},\"{factor.Near(at.Place)}\",{Numbers(at.Difference)}")
        );
        using var store = ResultsStore.InMemory(scenario.Baseline.Experiment!.Description);
        var context = new ReportContext(store.Reader, locale.Language);
        var data = new BreakEvenData(
            asked.Indicator,
            asked.Baseline,
            asked.Regime,
            factor.Path,
            values,
            [.. kept.Select(i => curve.Differences[i])],
            [
                .. curve.Crossings.Select(crossing =>
                    (
                        kept.Index().MinBy(step => Math.Abs(curve.Places[step.Item] - crossing.Place)).Index,
                        factor.Near(crossing.Place)
                    )
                ),
            ]
        );
        ReportWriter.WriteFigure(BreakEvenFigure.Of(context, data), path);
        Tell(context, curve, factor);
    }

    private void Tell(ReportContext context, BreakEvenCurve curve, Factor factor)
    {
        string assumption = AssumptionLabel.Of(factor.Path, context.Description, locale);
        string indicator = context.IndicatorName(asked.Indicator);
        string Value(double place) => AssumptionLabel.Value(factor.Near(Math.Clamp(place, 0, 1)), locale);
        if (curve.Crossings.Count == 0)
            terminal.Out.WriteLine(
                locale.With(CliTexts.NoBreakEven, indicator, Value(0), Value(1), assumption, Sign(curve))
            );
        foreach (var crossing in curve.Crossings)
            terminal.Out.WriteLine(
                double.IsNaN(crossing.Low)
                    ? locale.With(CliTexts.BreakEvenAt, indicator, assumption, Value(crossing.Place))
                    : locale.With(
                        CliTexts.BreakEvenBetween,
                        indicator,
                        assumption,
                        Value(crossing.Place),
                        Value(crossing.Low),
                        Value(crossing.High)
                    )
            );
    }

    private string Sign(BreakEvenCurve curve) =>
        locale[
            Math.Sign(curve.Differences[0].Mean) switch
            {
                > 0 => CliTexts.AlwaysMore,
                < 0 => CliTexts.AlwaysLess,
                _ => CliTexts.AlwaysSame,
            }
        ];

    private void Map(ConfidenceInterval[][] map, string path)
    {
        var (first, second) = (asked.Factors[0], asked.Factors[1]);
        double[] places = BreakEven.Places(MapSteps);
        Write(
            Path.Combine(path, "csv", "break-even-map.csv"),
            $"\"{first.Path}\",\"{second.Path}\",difference,low_95,high_95",
            from row in Enumerable.Range(0, MapSteps)
            from column in Enumerable.Range(0, MapSteps)
            select $"\"{first.Near(places[column])}\",\"{second.Near(places[row])}\",{Numbers(map[row][column])}"
        );
        using var store = ResultsStore.InMemory(scenario.Baseline.Experiment!.Description);
        var context = new ReportContext(store.Reader, locale.Language);
        var (columns, rows) = (Kept(first, places), Kept(second, places));
        var data = new BreakEvenMapData(
            asked.Indicator,
            asked.Baseline,
            asked.Regime,
            Mapped(first, places, columns),
            Mapped(second, places, rows),
            [.. rows.Select(row => columns.Select(column => map[row][column]).ToArray())]
        );
        ReportWriter.WriteFigure(BreakEvenMap.Of(context, data), path);
        new PlainTable(
            [
                AssumptionLabel.Of(second.Path, context.Description, locale),
                AssumptionLabel.Of(first.Path, context.Description, locale),
            ],
            [
                .. rows.Select(row =>
                    (string[])
                        [
                            AssumptionLabel.Value(second.Near(places[row]), locale),
                            Frontier([.. map[row].Select(difference => difference.Mean)], places, first),
                        ]
                ),
            ],
            1
        ).Print(terminal.Out);
        terminal.Out.WriteLine(locale[CliTexts.FrontierExplained]);
    }

    private static MappedAssumption Mapped(Factor factor, double[] places, int[] kept) =>
        new(
            factor.Path,
            [.. kept.Select(step => factor.Near(places[step]))],
            kept.Index().MinBy(step => Math.Abs(places[step.Item] - StudyPoint.Centre)).Index
        );

    // Of whole numbers several places are the same value.
    private static int[] Kept(Factor factor, IReadOnlyList<double> places) =>
        [
            .. Enumerable
                .Range(0, places.Count)
                .Where(i => i == 0 || factor.Near(places[i]) != factor.Near(places[i - 1])),
        ];

    private string Frontier(double[] row, double[] places, Factor first)
    {
        string[] found =
        [
            .. Enumerable
                .Range(1, row.Length - 1)
                .Select(step => BreakEven.Between(places[step - 1], places[step], row[step - 1], row[step]))
                .Where(double.IsFinite)
                .Select(place => AssumptionLabel.Value(first.Near(place), locale)),
        ];
        return found.Length > 0
            ? string.Join(locale.Language == "fr" ? " ; " : "; ", found)
            : locale[
                row[0] > 0 ? CliTexts.AlwaysMore
                : row[0] < 0 ? CliTexts.AlwaysLess
                : CliTexts.AlwaysSame
            ];
    }

    private static void Write(string path, string head, IEnumerable<string> rows) =>
        File.WriteAllText(path, string.Join('\n', rows.Prepend(head)) + "\n");

    private static string Numbers(ConfidenceInterval found) =>
        $"{Number(found.Mean)},{Number(found.Low)},{Number(found.High)}";

    private static string Number(double value) =>
        double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";
}
