using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The sheet on which everybody predicts, in secret, what a proposal changes.</summary>
internal static class PredictionPiece
{
    public static void Write(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        html.Sheet(
            material,
            locale[ReportTexts.KitPredictions],
            true,
            () =>
            {
                html.Fields(locale, ReportTexts.KitRole, ReportTexts.KitRound, ReportTexts.KitProposal);
                html.Element("p", locale[ReportTexts.KitPredictionHow]);
                html.Element("h3", locale[ReportTexts.KitUnderRegime]);
                html.Ticks(material.Results.Description.Regimes.Select(regime => locale[regime.Name]));
                html.Form(
                    locale[ReportTexts.KitPredictions],
                    [
                        locale[ReportTexts.Indicator],
                        locale[ReportTexts.KitNow],
                        locale[ReportTexts.KitUp],
                        locale[ReportTexts.KitDown],
                        locale[ReportTexts.KitSame],
                        locale[ReportTexts.KitHowMuch],
                    ],
                    Measures(material.Results).Select(measure => Row(material.Results, measure))
                );
                html.Basis(material);
                html.Element("h3", locale[ReportTexts.KitReason]).Lines(4);
            }
        );
    }

    /// <summary>What is predicted: the numbers of the live page that the scenario has, and of whom.</summary>
    public static IEnumerable<(LiveIndicator Shown, Entity Entity)> Measures(ReportContext results)
    {
        var numbers = new KitNumbers(results);
        Entity focus = new(EntityKind.Provider, results.Description.FocusProvider);
        foreach (var shown in LiveIndicator.All)
        {
            Entity[] places =
                shown.Definition == Indicators.ExperiencedSpeed ? [focus, Entity.All] : [Entity.All, focus];
            foreach (var place in places.Where(place => numbers.Find(shown.Definition, place) is not null).Take(1))
                yield return (shown, place);
        }
    }

    private static string[] Row(ReportContext results, (LiveIndicator Shown, Entity Entity) measure)
    {
        var (shown, entity) = measure;
        var numbers = new KitNumbers(results);
        string name = results.Locale[shown.Name];
        string of = entity == Entity.All ? name : $"{name} · {results.EntityName(entity)}";
        return
        [
            Html.Escape(of),
            Html.Escape(numbers.Of(shown.Definition, entity)),
            KitSheets.Box,
            KitSheets.Box,
            KitSheets.Box,
            $"<span class=\"whole\"><span class=\"blank\"></span> {Html.Escape(numbers.Unit(shown.Definition, entity))}</span>",
        ];
    }
}
