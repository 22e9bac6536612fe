using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A calendar month, <c>2014-02</c>. The number of the value is <c>12 × year + month − 1</c>.</summary>
internal sealed partial class MonthKind() : ScalarKind("month")
{
    public override Text Accepted(string? currency = null) => ScenarioTexts.Month;

    public override string Example => "2024-05";

    public override string Pattern => @"^(199[0-9]|20[0-9][0-9]|2100)-(0[1-9]|1[0-2])$";

    public override Problem? Parse(string text, string? currency, out ScalarValue value)
    {
        value = new ScalarValue(0);
        if (!Form().IsMatch(text))
            return new Problem(ScenarioTexts.Found.With(Words.Quoted(text)), ScenarioTexts.Month);
        int year = int.Parse(text[..4], CultureInfo.InvariantCulture);
        int month = int.Parse(text[5..], CultureInfo.InvariantCulture);
        value = new ScalarValue(year * 12 + month - 1, text);
        return null;
    }

    public override string Format(double number, string? currency) =>
        $"{(int)number / 12:D4}-{(int)number % 12 + 1:D2}";

    [GeneratedRegex(@"^(199[0-9]|20[0-9][0-9]|2100)-(0[1-9]|1[0-2])\z")]
    private static partial Regex Form();
}
