using System.Globalization;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>Reads <c>path=v1,v2,v3</c> and <c>path=low..high:steps</c>.</summary>
public static class SweepAxisText
{
    private const string Between = "..";

    /// <summary>The axis; null with the reason where the text is none.</summary>
    /// <param name="text">As written on the command line.</param>
    /// <param name="currency">Currency of the scenario.</param>
    /// <param name="fault">Why it is none.</param>
    public static SweepAxis? Read(string text, string currency, out Text? fault)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string path = equals < 0 ? "" : text[..equals].Trim();
        string rest = text[(equals + 1)..].Trim();
        fault = path.Length == 0 || rest.Length == 0 ? StudyTexts.NoAxis.With(text) : null;
        if (fault is not null)
            return null;
        int between = rest.IndexOf(Between, StringComparison.Ordinal);
        if (between > 0)
            return Range(path, rest[..between], rest[(between + Between.Length)..], currency, out fault);
        string[] values = [.. Split(rest).Select(value => value.Trim())];
        if (values.All(value => value.Length > 0) && values.Length <= SweepAxis.MostSteps)
            return SweepAxis.Of(path, values);
        fault = StudyTexts.NoAxis.With(text);
        return null;
    }

    private static SweepAxis? Range(string path, string low, string rest, string currency, out Text? fault)
    {
        int colon = rest.LastIndexOf(':');
        if (colon < 0)
            return SweepAxis.Of(path, low, rest, null, currency, out fault);
        if (int.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int steps))
            return SweepAxis.Of(path, low, rest[..colon], steps, currency, out fault);
        fault = StudyTexts.NoRange.With(path, low, rest, SweepAxis.MostSteps);
        return null;
    }

    // Commas within a list, a map or quotes belong to a value.
    private static IEnumerable<string> Split(string text)
    {
        int depth = 0;
        char quote = '\0';
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char sign = text[i];
            if (quote != '\0')
                quote = sign == quote ? '\0' : quote;
            else if (sign is '"' or '\'')
                quote = sign;
            else if (sign is '[' or '{')
                depth++;
            else if (sign is ']' or '}')
                depth--;
            else if (sign == ',' && depth == 0)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
