using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Reporting.Report;

/// <summary>Sections on what it rests on: parameters, evidence, limits, provenance.</summary>
internal static class BasisSections
{
    public static void Parameters(Html html, ReportContext context)
    {
        var shown = context.Description.Parameters.Where(p => context.Isps.HasParameter(p.Path)).ToArray();
        var defaults = shown.Where(p => p.IsDefault).ToArray();
        var given = shown.Where(p => !p.IsDefault).ToArray();
        int guesses = context.Description.Parameters.Count(parameter => parameter.IsGuess);
        if (guesses > 0)
            html.Element(
                "p",
                guesses == 1
                    ? context.Locale[ReportTexts.OneGuess]
                    : context.Locale.With(ReportTexts.GuessCount, guesses)
            );
        // Nothing is said where it says nothing: in English, which most are in.
        if (context.Locale[ReportTexts.SourcesAsQuoted] is { Length: > 0 } quoted)
            html.Element("p", quoted);
        if (shown.Length < context.Description.Parameters.Count)
            html.Element(
                "p",
                context.Locale.With(
                    ReportTexts.ParametersLeftOut,
                    context.Description.Parameters.Count - shown.Length,
                    "csv/parameters.csv"
                )
            );
        Parameters(html, context, context.Locale[ReportTexts.ParametersGiven], given);
        if (defaults.Length == 0)
            return;
        string summary = context.Locale.With(ReportTexts.ParametersDefault, defaults.Length);
        html.Details(summary, () => Parameters(html, context, summary, defaults));
    }

    public static void Evidence(Html html, ReportContext context)
    {
        html.Element("h3", context.Locale[ReportTexts.FittedHeading]);
        Sentences(html, context, context.Description.Fitted, ReportTexts.NothingFitted);
        html.Element("h3", context.Locale[ReportTexts.NotModelledHeading]);
        Sentences(html, context, context.Description.NotModelled, ReportTexts.NothingLeftOut);
        html.Element("h3", context.Locale[ReportTexts.ObservationsHeading]);
        if (context.Description.Observations.Count == 0)
            html.Element("p", context.Locale[ReportTexts.NoObservations]);
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
            .Select(g => context.Locale.With(ReportTexts.RunsOf, context.RegimeName(g.Key), g.Count()));
        var kept = context.Reader.RunsByDetail;
        (Text Name, string Markup)[] facts =
        [
            (ReportTexts.ScenarioHash, Code(description.ScenarioHash)),
            (ReportTexts.ResultsHash, Code(ResultsHash.Compute(context.Reader))),
            (ReportTexts.Seed, Code(description.Seed.ToString(CultureInfo.InvariantCulture))),
            (ReportTexts.EngineVersion, Html.Escape(description.EngineVersion)),
            (ReportTexts.Replications, Html.Escape(string.Join(", ", finished))),
            .. kept.Keys.All(detail => detail == RunDetail.Full)
                ? ((Text, string)[])[]
                : [(ReportTexts.KeptOfRuns, Html.Escape(string.Join(", ", kept.Select(Kept))))],
            (ReportTexts.Period, Html.Escape(from == to ? from : $"{from} – {to}")),
            (ReportTexts.ModelBoundary, Html.Escape(context.EmissionBasis)),
        ];
        string Kept(KeyValuePair<RunDetail, int> runs) => $"{context.Locale.Name(runs.Key)} {runs.Value}";
        html.MarkupTable(
            description.Id,
            [context.Locale[ReportTexts.About], context.Locale[ReportTexts.Value]],
            facts.Select(fact => (string[])[Html.Escape(context.Locale[fact.Name]), fact.Markup]),
            1,
            false
        );
    }

    private static string Code(string text) => $"<code>{Html.Escape(text)}</code>";

    // A long path may break after a dot, not within a word.
    private static string PathCode(string path) => Code(path).Replace(".", ".<wbr/>", StringComparison.Ordinal);

    private static void Parameters(Html html, ReportContext context, string caption, ParameterRecord[] parameters) =>
        html.MarkupTable(
            caption,
            [
                context.Locale[ReportTexts.Path],
                context.Locale[ReportTexts.Value],
                context.Locale[ReportTexts.Regime],
                context.Locale[ReportTexts.Year],
                context.Locale[ReportTexts.SourceColumn],
                context.Locale[ReportTexts.Note],
            ],
            parameters.Select(p =>
                (string[])
                    [
                        PathCode(p.Path),
                        Html.Escape(p.Value),
                        Html.Escape(
                            p.Regime.Length == 0 ? context.Locale[ReportTexts.ValuesBy] : context.RegimeName(p.Regime)
                        ),
                        p.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
                        p.IsGuess
                            ? $"<span class=\"guess\">{Html.Escape(context.Locale[ReportTexts.Guess])}</span>"
                            : Html.Escape(p.Source),
                        Html.Escape(p.Note),
                    ]
            ),
            1,
            false
        );

    private static void Sentences(Html html, ReportContext context, IReadOnlyList<Text> sentences, Text none)
    {
        if (sentences.Count == 0)
            html.Element("p", context.Locale[none]);
        else
            html.List(sentences.Select(text => context.Locale[text]));
    }

    private static void Observations(Html html, ReportContext context)
    {
        string regime = context.Description.ObservedRegime ?? context.Description.Baseline;
        html.Table(
            context.Locale.With(ReportTexts.ObservationsCaption, context.RegimeName(regime)),
            [
                context.Locale[ReportTexts.Indicator],
                context.Locale[ReportTexts.About],
                context.Locale[ReportTexts.Month],
                context.Locale[ReportTexts.Published],
                context.Locale[ReportTexts.Simulated],
                context.Locale[ReportTexts.UsedForFitting],
                context.Locale[ReportTexts.SourceColumn],
            ],
            context.Description.Observations.Select(o => Observation(context, o, regime)),
            3,
            false
        );
    }

    private static string[] Observation(ReportContext context, Observation observation, string regime)
    {
        double factor = context.Reader.UnitOf(observation.Indicator) == "share" ? 100 : 1;
        string unit = context.Locale.Unit(context.Reader.UnitOf(observation.Indicator));
        double? simulated = context
            .Reader.Series(observation.Indicator, observation.Entity)
            .FirstOrDefault(s => s.Regime == regime)
            ?.Months.FirstOrDefault(e => e.Month == observation.Month)
            ?.Estimate.Mean;
        return
        [
            context.IndicatorName(observation.Indicator),
            context.EntityName(observation.Entity),
            context.MonthName(observation.Month),
            context.Locale.WithUnit(context.Locale.Plain(factor * observation.Value), unit),
            simulated is { } value ? context.Locale.WithUnit(context.Locale.Plain(factor * value), unit) : "–",
            context.Locale[observation.Fitted ? ReportTexts.Yes : ReportTexts.No],
            observation.Source,
        ];
    }
}
