using NeutralitySim.Cli.Compare;
using NeutralitySim.Cli.Sealing;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Differences;
using NeutralitySim.Scenarios.Inputs;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli.Verify;

/// <summary>Tells what was verified and what came of it.</summary>
internal sealed class VerdictPrinter(Terminal terminal, Locale locale)
{
    /// <summary>What is verified, and first of all whether another version made it.</summary>
    public void Heading(ResultsReader results, string path)
    {
        var description = results.Description;
        if (description.EngineVersion != ScenarioState.CurrentEngine)
            Say(CliTexts.VerifyOtherEngine.With(description.EngineVersion, ScenarioState.CurrentEngine));
        Say(
            CliTexts.VerifyHeading.With(
                path,
                description.Title,
                results.Runs.Count,
                description.Regimes.Count * description.Replications,
                description.Seed,
                description.EngineVersion
            )
        );
    }

    /// <summary>Files that are no longer as the run wrote them.</summary>
    public void Files(Alterations altered, bool isDatabaseAsSealed, IReadOnlyList<string> foreign)
    {
        if (altered.Changed.Count > 0)
            Say(CliTexts.FilesChanged.With(NameList.Of(altered.Changed)));
        if (altered.Missing.Count > 0)
            Say(CliTexts.FilesMissing.With(NameList.Of(altered.Missing)));
        if (!isDatabaseAsSealed)
            Say(CliTexts.DatabaseChanged);
        if (foreign.Count > 0)
            Say(CliTexts.FilesForeign.With(NameList.Of(foreign)));
        if (!altered.Any && isDatabaseAsSealed && foreign.Count == 0)
            Say(CliTexts.FilesIntact);
    }

    /// <summary>Inputs that the results tell otherwise than their scenario.</summary>
    public void Inputs(IReadOnlyList<InputDifference> inputs, bool isSameEngine)
    {
        Say((isSameEngine ? CliTexts.InputsAltered : CliTexts.InputsOfVersions).With(inputs.Count));
        new InputPrinter(terminal, locale).Print(inputs, locale[CliTexts.ColumnStored], locale[CliTexts.ColumnAgain]);
    }

    /// <summary>Every bit is the same.</summary>
    public void Identical(string hash) => Say(CliTexts.Identical.With(hash));

    /// <summary>Last digits differ, or nothing but the version.</summary>
    public void Within(DifferenceTally tally, bool isSameEngine) =>
        Say(
            tally.Count > 0
                ? CliTexts.WithinTolerance.With(
                    tally.Count,
                    Small(tally.LargestWithin),
                    Small(ResultDifference.Tolerance)
                )
            : isSameEngine ? CliTexts.SameValues
            : CliTexts.SameValuesOfVersions
        );

    /// <summary>What differs, the first first.</summary>
    public void Different(DifferenceTally tally, SimulationCalendar calendar, string? file)
    {
        var first = tally.First.First();
        Say(
            CliTexts.DifferentFirst.With(
                first.Run.ToString(),
                Month(first, calendar),
                About(first),
                first.Before ?? Dash,
                first.After ?? Dash
            )
        );
        Say(
            tally.Beyond > tally.First.Count
                ? CliTexts.DifferentSome.With(tally.Beyond, tally.First.Count)
                : CliTexts.DifferentAll.With(tally.Beyond)
        );
        if (tally.Count > tally.Beyond)
            Say(CliTexts.AlsoWithin.With(tally.Count - tally.Beyond, Small(ResultDifference.Tolerance)));
        new PlainTable(
            [
                locale[CliTexts.ColumnRun],
                locale[CliTexts.ColumnMonth],
                locale[CliTexts.ColumnAbout],
                locale[CliTexts.ColumnStored],
                locale[CliTexts.ColumnAgain],
                locale[CliTexts.ColumnRelative],
            ],
            [.. tally.First.Select(difference => Cells(difference, calendar))],
            Names: 3
        ).Print(terminal.Out);
        if (file is not null)
            Say(CliTexts.AllIn.With(file));
        else if (tally.Count > tally.First.Count)
            Say(CliTexts.AllByOut);
    }

    /// <summary>A sentence on a line of its own.</summary>
    public void Say(Text sentence) => terminal.Line(locale[sentence]);

    private const string Dash = "–";

    private string[] Cells(ResultDifference difference, SimulationCalendar calendar) =>
        [
            difference.Run.ToString(),
            Month(difference, calendar),
            About(difference),
            difference.Before ?? Dash,
            difference.After ?? Dash,
            double.IsFinite(difference.Relative) ? Small(difference.Relative) : Dash,
        ];

    private string Month(ResultDifference difference, SimulationCalendar calendar) =>
        difference.Month is { } month ? calendar.Label(month) : locale[CliTexts.WholeRun];

    // An indicator by its name, anything else by its table.
    private string About(ResultDifference difference)
    {
        string[] words = difference.Key.Split(' ', 2);
        return Indicators.Find(words[0]) is { } indicator
            ? string.Join(' ', (string[])[locale[indicator.Name], .. words.Skip(1)]) + Column(difference)
            : $"{difference.Table} {difference.Key}{Column(difference)}";
    }

    private static string Column(ResultDifference difference) =>
        difference.Column is "" or "value" ? "" : $" {difference.Column}";

    private string Small(double number)
    {
        string text = number.ToString("0.#E0", System.Globalization.CultureInfo.InvariantCulture);
        return locale.Language == "fr" ? text.Replace('.', ',') : text;
    }
}
