using System.Globalization;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Scenarios.Factors;

/// <summary>The values a factor takes from the low end of its range to the high.</summary>
/// <param name="Range">Where the range comes from.</param>
/// <param name="At">Value by place, 0 to 1, rounded to so many significant digits where told to.</param>
internal readonly record struct FactorScale(FactorRange Range, Func<double, int?, string> At)
{
    private const double ListDown = 0.8;
    private const double ListUp = 1.25;

    /// <summary>Of a number; null where it has no range by any rule.</summary>
    public static FactorScale? Of(ScalarType type, string currency, Assumption assumption)
    {
        if (Read(type.Kind, currency, assumption.Value) is not { } central)
            return null;
        double? low = Read(type.Kind, currency, assumption.Low);
        double? high = Read(type.Kind, currency, assumption.High);
        bool isStated = low is not null || high is not null;
        var (floorLow, floorHigh) = assumption.IsGuess ? Floors(type, central) : (central, central);
        double bottom = Math.Min(low ?? floorLow, floorLow);
        double top = Math.Max(high ?? floorHigh, floorHigh);
        (bottom, top) = (Math.Max(bottom, type.Minimum), Math.Min(top, type.Maximum));
        if (type.Kind is QuantityKind { IsWhole: true })
            (bottom, top) = (Math.Round(bottom), Math.Round(top));
        if (bottom >= top)
            return null;
        var range =
            !isStated ? FactorRange.HalfToDouble
            : bottom < low || top > high ? FactorRange.Widened
            : FactorRange.Stated;
        return new(
            range,
            (place, digits) => Written(type.Kind, currency, Between(bottom, central, top, place), digits)
        );
    }

    /// <summary>Of a list of numbers that is a guess, which move together; a list of one is a number.</summary>
    public static FactorScale? OfList(ScalarType item, string currency, Assumption assumption)
    {
        if (!assumption.IsGuess)
            return null;
        var read = assumption.Value.Trim('[', ']').Split(',').Select(text => Read(item.Kind, currency, text)).ToArray();
        if (read.Length == 0 || read.Any(number => number is null))
            return null;
        double[] numbers = [.. read.Select(number => number!.Value)];
        var (down, up, range) =
            numbers.Length == 1 ? (0.5, 2.0, FactorRange.HalfToDouble) : (ListDown, ListUp, FactorRange.ListTogether);
        return new(
            range,
            (place, digits) =>
            {
                double by = Between(down, 1, up, place);
                var written = numbers.Select(number =>
                    Written(item.Kind, currency, Math.Clamp(number * by, item.Minimum, item.Maximum), digits)
                );
                return $"[{string.Join(", ", written)}]";
            }
        );
    }

    // Half to double; of a share, half its odds to double, so that it stays one; of nothing, and of all, nothing follows.
    private static (double Low, double High) Floors(ScalarType type, double central)
    {
        if (type.Kind != Kinds.Share || type.Maximum > 1 || type.Minimum < 0)
            return (Math.Min(central / 2, central * 2), Math.Max(central / 2, central * 2));
        if (central is <= 0 or >= 1)
            return (central, central);
        double odds = central / (1 - central);
        return (odds / 2 / (1 + odds / 2), odds * 2 / (1 + odds * 2));
    }

    private static double Between(double low, double central, double high, double place) =>
        place < 0.5 ? low + (central - low) * (2 * place) : central + (high - central) * (2 * place - 1);

    private static double? Read(ScalarKind kind, string currency, string? text) =>
        text is not null && kind.Parse(text.Trim(), currency, out var value) is null ? value.Number : null;

    private static string Written(ScalarKind kind, string currency, double number, int? digits)
    {
        string text = kind.Format(kind is QuantityKind { IsWhole: true } ? Math.Round(number) : number, currency);
        if (digits is not { } kept)
            return text;
        // In the unit it is written in: a round number of seconds is none of hours.
        string[] parts = text.Split(' ', 2);
        parts[0] = Words.Number(
            double.Parse(
                double.Parse(parts[0], CultureInfo.InvariantCulture).ToString($"G{kept}", CultureInfo.InvariantCulture),
                CultureInfo.InvariantCulture
            )
        );
        return string.Join(' ', parts);
    }
}
