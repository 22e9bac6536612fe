using System.Globalization;

namespace NeutralitySim.Telemetry;

/// <summary>How names, units, labels and numbers are written for Prometheus.</summary>
internal static class PrometheusNames
{
    private static readonly Dictionary<string, string> UnitWords = new(StringComparer.Ordinal)
    {
        ["ns"] = "nanoseconds",
        ["us"] = "microseconds",
        ["ms"] = "milliseconds",
        ["s"] = "seconds",
        ["min"] = "minutes",
        ["h"] = "hours",
        ["By"] = "bytes",
        ["kBy"] = "kilobytes",
        ["MBy"] = "megabytes",
        ["%"] = "percent",
    };

    /// <summary>Name of a metric, with its unit, and <c>_total</c> for a counter. Units in braces only annotate.</summary>
    public static string Metric(string name, string? unit, PrometheusKind kind)
    {
        string written = Letters(name, ':');
        bool isCounter = kind is PrometheusKind.Counter or PrometheusKind.ObservedCounter;
        if (isCounter && written.EndsWith("_total", StringComparison.Ordinal))
            written = written[..^"_total".Length];
        bool isGauge = kind is PrometheusKind.Gauge or PrometheusKind.ObservedGauge;
        string word = unit switch
        {
            null or "" or ['{', ..] => "",
            "1" => isGauge ? "ratio" : "",
            _ => UnitWords.GetValueOrDefault(unit) ?? Letters(unit, '_').Trim('_'),
        };
        if (word.Length > 0 && !written.EndsWith("_" + word, StringComparison.Ordinal))
            written += "_" + word;
        return isCounter ? written + "_total" : written;
    }

    /// <summary>Labels in order of name, without braces; empty when there are none.</summary>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> attributes)
    {
        string[] labels = new string[attributes.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            string value = Convert.ToString(attributes[i].Value, CultureInfo.InvariantCulture) ?? "";
            labels[i] =
                $"{Letters(attributes[i].Key, '_')}=\"{Escape(value).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        }

        Array.Sort(labels, StringComparer.Ordinal);
        return string.Join(',', labels);
    }

    public static string Help(string description) => Escape(description);

    public static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "+Inf"
        : double.IsNegativeInfinity(value) ? "-Inf"
        : value.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Whatever Prometheus does not accept in a name becomes an underscore; a name does not begin with a digit.
    private static string Letters(string text, char alsoAccepted)
    {
        string written = string.Create(
            text.Length,
            (text, alsoAccepted),
            static (span, from) =>
            {
                for (int i = 0; i < span.Length; i++)
                    span[i] =
                        char.IsAsciiLetterOrDigit(from.text[i]) || from.text[i] == from.alsoAccepted
                            ? from.text[i]
                            : '_';
            }
        );
        return written.Length > 0 && char.IsAsciiDigit(written[0]) ? "_" + written : written;
    }
}
