using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Studies.Calibrations;

/// <summary>A value that is fitted, between the ends of its range; its place is the logarithm of its number.</summary>
public sealed class FitRange
{
    private const double Thousandth = 1e-3;
    private const int Digits = 5;
    private readonly PathNumber _number;

    private FitRange(string path, string text, PathNumber number) => (Path, Text, _number) = (path, text, number);

    /// <summary>Dotted path, as for a setting.</summary>
    public string Path { get; }

    /// <summary>Value of the scenario, as written.</summary>
    public string Text { get; }

    /// <summary>Low end of the range, as written; the scenario's, else half its value.</summary>
    public string Low => Write(LowPlace);

    /// <summary>High end; the scenario's, else its value twice.</summary>
    public string High => Write(HighPlace);

    internal double Start => Math.Log(_number.Read(Text)!.Value);

    internal double LowPlace { get; private init; }

    internal double HighPlace { get; private init; }

    /// <summary>The value at a path with its range; null with the reason where none can be fitted.</summary>
    public static FitRange? Of(string path, ScenarioWorkbench scenario, out Text? fault)
    {
        var description = scenario.Baseline.Experiment!.Description;
        fault = null;
        var number = PathNumber.At(path, description.Currency);
        string? text = number is null ? null : ValueAt(path, description);
        if (text is null || number!.Read(text) is not { } value)
        {
            fault = StudyTexts.NothingToFit.With(path);
            return null;
        }

        if (value <= 0)
        {
            fault = StudyTexts.NotAboveZero.With(path, text);
            return null;
        }

        var stated = scenario.Assumptions.FirstOrDefault(assumption => assumption.Path == path);
        double low = stated?.Low is { } below ? number.Read(below) ?? value / 2 : value / 2;
        double high = stated?.High is { } above ? number.Read(above) ?? value * 2 : value * 2;
        low = Math.Max(Math.Max(low, number.Minimum), value * Thousandth);
        high = Math.Min(high, number.Maximum);
        return new FitRange(path, text, number)
        {
            LowPlace = Math.Log(Math.Min(low, value)),
            HighPlace = Math.Log(Math.Max(high, value)),
        };
    }

    /// <summary>The value at a place, as written; beyond an end, that end.</summary>
    internal string Write(double place) =>
        _number.Write(Math.Exp(Math.Clamp(place, LowPlace, HighPlace)), Text, Digits);

    private static string? ValueAt(string path, ExperimentDescription description) =>
        path.Split('.') is ["overrides", var regime, _, ..] words
            ? description
                .Parameters.FirstOrDefault(p => p.Regime == regime && p.Path == string.Join('.', words[2..]))
                ?.Value
            : description.Parameters.FirstOrDefault(p => p.Regime.Length == 0 && p.Path == path)?.Value;
}
