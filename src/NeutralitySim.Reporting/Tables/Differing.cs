using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Tables;

/// <summary>In what two experiments differ so that a reader must know it before any number of theirs.</summary>
public static class Differing
{
    private const string Isps = "isps.";
    private const string Country = ".country";

    /// <summary>A sentence for each of version, currency, months and countries that are not the same.</summary>
    /// <param name="locale">Language.</param>
    /// <param name="a">The first.</param>
    /// <param name="b">The second.</param>
    public static IEnumerable<string> Told(Locale locale, ExperimentDescription a, ExperimentDescription b)
    {
        string? Sentence(Text text, string first, string second) =>
            first == second ? null : locale.With(text, first, second);
        IEnumerable<string?> sentences =
        [
            Sentence(ReportTexts.EnginesDiffer, a.EngineVersion, b.EngineVersion),
            Sentence(ReportTexts.CurrenciesDiffer, a.Currency, b.Currency),
            Sentence(ReportTexts.CalendarsDiffer, Months(a.Calendar), Months(b.Calendar)),
            Sentence(ReportTexts.CountriesDiffer, Countries(a), Countries(b)),
        ];
        return sentences.OfType<string>();
    }

    /// <summary>True where values of the two are about the same months and countries; only then do differences mean anything.</summary>
    public static bool MaySubtract(ExperimentDescription a, ExperimentDescription b) =>
        Months(a.Calendar) == Months(b.Calendar) && Countries(a) == Countries(b);

    private static string Months(SimulationCalendar calendar) =>
        $"{calendar.Label(0)} – {calendar.Label(calendar.Months - 1)}";

    private static string Countries(ExperimentDescription description) =>
        string.Join(
            ", ",
            description
                .Parameters.Where(parameter =>
                    parameter.Regime.Length == 0
                    && parameter.Path.StartsWith(Isps, StringComparison.Ordinal)
                    && parameter.Path.EndsWith(Country, StringComparison.Ordinal)
                )
                .Select(parameter => parameter.Value)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
}
