using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Report;

/// <summary>Sections on what it rests on: parameters, evidence, limits, provenance.</summary>
internal static class BasisSections
{
    private const string GuessSource = "guess";

    public static void Parameters(Html html, ReportContext context)
    {
        html.Heading("parameters", context.Strings[Phrase.ParametersHeading]);
        var defaults = context.Description.Parameters.Where(p => p.IsDefault).ToArray();
        var given = context.Description.Parameters.Where(p => !p.IsDefault).ToArray();
        int guesses = context.Description.Parameters.Count(IsGuess);
        if (guesses > 0)
            html.Element("p", context.Strings.With(Phrase.GuessCount, guesses));
        Parameters(html, context, context.Strings[Phrase.ParametersGiven], given);
        if (defaults.Length == 0)
            return;
        string summary = context.Strings.With(Phrase.ParametersDefault, defaults.Length);
        html.Details(summary, () => Parameters(html, context, summary, defaults));
    }

    public static void Evidence(Html html, ReportContext context)
    {
        html.Heading("evidence", context.Strings[Phrase.EvidenceHeading]);
        html.Element("h3", context.Strings[Phrase.FittedHeading]);
        Sentences(html, context, context.Description.Fitted, Phrase.NothingFitted);
        html.Element("h3", context.Strings[Phrase.NotModelledHeading]);
        Sentences(html, context, context.Description.NotModelled, Phrase.NothingLeftOut);
        html.Element("h3", context.Strings[Phrase.ObservationsHeading]);
        if (context.Description.Observations.Count == 0)
            html.Element("p", context.Strings[Phrase.NoObservations]);
        else
            Observations(html, context);
    }

    public static void Provenance(Html html, ReportContext context)
    {
        ExperimentDescription description = context.Description;
        string from = context.MonthName(0);
        string to = context.MonthName(description.Calendar.Months - 1);
        var finished = context
            .Reader.Runs.GroupBy(r => r.Regime)
            .Select(g => context.Strings.With(Phrase.RunsOf, context.RegimeName(g.Key), g.Count()));
        html.Heading("provenance", context.Strings[Phrase.ProvenanceHeading]);
        html.MarkupTable(
            description.Id,
            [context.Strings[Phrase.About], context.Strings[Phrase.Value]],
            [
                [Html.Escape(context.Strings[Phrase.ScenarioHash]), Code(description.ScenarioHash)],
                [Html.Escape(context.Strings[Phrase.ResultsHash]), Code(ResultsHash.Compute(context.Reader))],
                [
                    Html.Escape(context.Strings[Phrase.Seed]),
                    Code(description.Seed.ToString(CultureInfo.InvariantCulture)),
                ],
                [Html.Escape(context.Strings[Phrase.EngineVersion]), Html.Escape(description.EngineVersion)],
                [Html.Escape(context.Strings[Phrase.Replications]), Html.Escape(string.Join(", ", finished))],
                [Html.Escape(context.Strings[Phrase.Period]), Html.Escape(from == to ? from : $"{from} – {to}")],
                [Html.Escape(context.Strings[Phrase.ModelBoundary]), Html.Escape(context.EmissionBasis)],
            ],
            1,
            false
        );
    }

    private static string Code(string text) => $"<code>{Html.Escape(text)}</code>";

    // A long path may break after a dot, not within a word.
    private static string PathCode(string path) => Code(path).Replace(".", ".<wbr/>", StringComparison.Ordinal);

    private static bool IsGuess(ParameterRecord parameter) => parameter.Source == GuessSource;

    private static void Parameters(Html html, ReportContext context, string caption, ParameterRecord[] parameters) =>
        html.MarkupTable(
            caption,
            [
                context.Strings[Phrase.Path],
                context.Strings[Phrase.Value],
                context.Strings[Phrase.Regime],
                context.Strings[Phrase.Year],
                context.Strings[Phrase.SourceColumn],
                context.Strings[Phrase.Note],
            ],
            parameters.Select(p =>
                (string[])
                    [
                        PathCode(p.Path),
                        Html.Escape(p.Value),
                        Html.Escape(
                            p.Regime.Length == 0 ? context.Strings[Phrase.ValuesBy] : context.RegimeName(p.Regime)
                        ),
                        p.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
                        IsGuess(p)
                            ? $"<span class=\"guess\">{Html.Escape(context.Strings[Phrase.Guess])}</span>"
                            : Html.Escape(p.Source),
                        Html.Escape(p.Note),
                    ]
            ),
            1,
            false
        );

    private static void Sentences(Html html, ReportContext context, IReadOnlyList<Text> sentences, Phrase none)
    {
        if (sentences.Count == 0)
            html.Element("p", context.Strings[none]);
        else
            html.List(sentences.Select(context.Text));
    }

    private static void Observations(Html html, ReportContext context)
    {
        string regime = context.Description.ObservedRegime ?? context.Description.Baseline;
        html.Table(
            context.Strings.With(Phrase.ObservationsCaption, context.RegimeName(regime)),
            [
                context.Strings[Phrase.Indicator],
                context.Strings[Phrase.About],
                context.Strings[Phrase.Month],
                context.Strings[Phrase.Published],
                context.Strings[Phrase.Simulated],
                context.Strings[Phrase.UsedForFitting],
                context.Strings[Phrase.SourceColumn],
            ],
            context.Description.Observations.Select(o => Observation(context, o, regime)),
            3,
            false
        );
    }

    private static string[] Observation(ReportContext context, Observation observation, string regime)
    {
        double factor = context.Reader.UnitOf(observation.Indicator) == "share" ? 100 : 1;
        string unit = context.Strings.Unit(context.Reader.UnitOf(observation.Indicator));
        double? simulated = context
            .Reader.Series(observation.Indicator, observation.Entity)
            .FirstOrDefault(s => s.Regime == regime)
            ?.Epochs.FirstOrDefault(e => e.Epoch == observation.Epoch)
            ?.Estimate.Mean;
        return
        [
            context.IndicatorName(observation.Indicator),
            context.EntityName(observation.Entity),
            context.MonthName(observation.Epoch),
            context.Formats.WithUnit(context.Formats.Plain(factor * observation.Value), unit),
            simulated is { } value ? context.Formats.WithUnit(context.Formats.Plain(factor * value), unit) : "–",
            context.Strings[observation.Fitted ? Phrase.Yes : Phrase.No],
            observation.Source,
        ];
    }
}
