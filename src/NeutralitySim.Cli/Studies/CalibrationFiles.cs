using System.Text;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Export;
using NeutralitySim.Studies.Calibrations;

namespace NeutralitySim.Cli.Studies;

/// <summary>A fit as files: values to paste into the scenario, or to put over it, and two tables.</summary>
internal sealed class CalibrationFiles(
    ExperimentDescription description,
    CalibrationPlan plan,
    CalibrationResult result
)
{
    /// <summary>File of the fitted values.</summary>
    public const string Values = "fitted.yaml";

    private const int LongestSource = 180;

    /// <summary>Writes all files into a folder.</summary>
    /// <param name="folder">Where to.</param>
    public void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, Values), Yaml());
        File.WriteAllText(Path.Combine(folder, "values.csv"), ValueTable());
        File.WriteAllText(Path.Combine(folder, "months.csv"), MonthTable());
    }

    private string Yaml()
    {
        var text = new StringBuilder();
        text.Append(
            "# Values fitted to observations. To keep them, paste each at its place in the scenario; or put this file beside it with a first line more: extends: scenario.yaml\n"
        );
        var root = new Branch();
        foreach (var value in result.Values)
            root.Put(
                WordsOf(value.Path),
                $"{{ value: {value.After}, low: {value.Low}, high: {value.High}, source: {Quoted(Source)} }}"
            );
        root.Write(text, 0);
        return text.ToString();
    }

    // An override stands under its regime by its whole path.
    private static string[] WordsOf(string path) =>
        path.Split('.') is ["overrides", var regime, _, ..] words
            ? ["overrides", regime, string.Join('.', words[2..])]
            : path.Split('.');

    private string Source
    {
        get
        {
            var fitted = plan.Observations.Where(observation => observation.Fitted).ToList();
            string what = string.Join(", ", fitted.Select(o => $"{o.Indicator} {o.Entity.Id}".TrimEnd()).Distinct());
            string first = description.Calendar.Label(fitted.Min(o => o.Month));
            string last = description.Calendar.Label(fitted.Max(o => o.Month));
            string values = fitted.Count == 1 ? "1 value" : $"{fitted.Count} values";
            string source = $"fitted to {what}, {values}, {first} to {last}";
            return source.Length <= LongestSource
                ? source
                : $"fitted to {fitted.Count} observed values, {first} to {last}";
        }
    }

    private string ValueTable()
    {
        var text = Row("path", "before", "fitted", "low", "high", "low_is_end_of_range", "high_is_end_of_range");
        foreach (var value in result.Values)
            text.Append(
                Row(value.Path, value.Before, value.After, value.Low, value.High, value.IsOpenBelow, value.IsOpenAbove)
            );
        return text.ToString();
    }

    private string MonthTable()
    {
        var text = Row("indicator", "entity_kind", "entity", "month", "fitted", "observed", "before", "after", "unit");
        foreach (var (observed, before, after) in result.Months)
            text.Append(
                Row(
                    observed.Indicator,
                    Core.Worlds.Kebab.Of(observed.Entity.Kind),
                    observed.Entity.Id,
                    description.Calendar.Label(observed.Month),
                    observed.Fitted,
                    observed.Value,
                    before,
                    after,
                    Indicators
                        .Find(observed.Indicator)!
                        .Unit.Replace("{currency}", description.Currency, StringComparison.Ordinal)
                )
            );
        return text.ToString();
    }

    private static StringBuilder Row(params object?[] cells) =>
        new StringBuilder().AppendJoin(',', cells.Select(CsvText.Cell)).Append('\n');

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Keys of a scenario in the order they were first put.</summary>
    private sealed class Branch
    {
        private readonly List<(string Key, Branch? Below, string Value)> _entries = [];

        public void Put(ReadOnlySpan<string> path, string value)
        {
            string key = path[0];
            if (path.Length == 1)
            {
                _entries.Add((key, null, value));
                return;
            }

            var below = _entries.FirstOrDefault(entry => entry.Key == key && entry.Below is not null).Below;
            if (below is null)
                _entries.Add((key, below = new Branch(), ""));
            below.Put(path[1..], value);
        }

        public void Write(StringBuilder text, int depth)
        {
            foreach (var (key, below, value) in _entries)
            {
                text.Append(' ', 2 * depth).Append(key).Append(':');
                text.Append(below is null ? $" {value}\n" : "\n");
                below?.Write(text, depth + 1);
            }
        }
    }
}
