using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>What everybody is given: the question, the regimes, how things are, what is left out and guessed, and the words.</summary>
internal static class HandoutPiece
{
    public static void Write(Html html, KitMaterial material)
    {
        var results = material.Results;
        var locale = results.Locale;
        html.Sheet(
            material,
            locale[ReportTexts.KitHandout],
            true,
            () =>
            {
                html.Paragraph("question", locale[results.Description.Question]);
                html.Element("p", locale[results.Description.Description]);
                html.Element("h2", locale[ReportTexts.KitRegimes]);
                html.Raw("<dl class=\"regimes\">\n");
                foreach (var regime in results.Description.Regimes)
                    html.Element("dt", results.RegimeName(regime.Id))
                        .Element("dd", locale[regime.Meaning ?? ReportTexts.KitNoMeaning]);
                html.Raw("</dl>\n");
                html.Element("h2", locale[ReportTexts.KitNow]);
                Now(html, material);
                html.Element("h2", locale[ReportTexts.KitLeftOut]);
                if (results.Description.NotModelled.Count > 0)
                    html.List(results.Description.NotModelled.Select(sentence => locale[sentence]));
                else
                    html.Element("p", locale[ReportTexts.NothingLeftOut]);
                html.Element("h2", locale[ReportTexts.KitGuessesHeading]);
                var told = results.Description.Parameters.Where(parameter => parameter.Source.Length > 0).ToArray();
                html.Element(
                    "p",
                    locale.With(ReportTexts.KitGuesses, told.Count(parameter => parameter.IsGuess), told.Length)
                );
            }
        );
    }

    /// <summary>The words of the whole kit.</summary>
    public static void WriteWords(Html html, KitMaterial material, string kit)
    {
        var locale = material.Results.Locale;
        if (Glossary.Used(locale, kit) is { Count: > 0 } used)
            html.Sheet(material, locale[ReportTexts.GlossaryHeading], false, () => Glossary.Write(html, locale, used));
    }

    private static void Now(Html html, KitMaterial material)
    {
        var results = material.Results;
        var locale = results.Locale;
        var numbers = new KitNumbers(results);
        html.Table(
            locale[ReportTexts.KitNow],
            [locale[ReportTexts.Indicator], locale[ReportTexts.About], locale[ReportTexts.Value]],
            PredictionPiece
                .Measures(results)
                .Select(measure =>
                    (string[])
                        [
                            locale[measure.Shown.Name],
                            results.EntityName(measure.Entity),
                            numbers.Of(measure.Shown.Definition, measure.Entity),
                        ]
                ),
            2,
            false
        );
        html.Basis(material);
    }
}
