using System.Globalization;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The sheet on which a table proposes where to put levers; where there are none, a regime and values with a known range.</summary>
internal static class ProposalPiece
{
    private const int MostAssumptions = 12;

    public static void Write(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        html.Sheet(
            material,
            locale[ReportTexts.KitProposals],
            true,
            () =>
            {
                html.Fields(locale, ReportTexts.KitRole, ReportTexts.KitRound, ReportTexts.KitName);
                if (material.Levers.Count > 0)
                    html.Element("p", locale[ReportTexts.KitProposalHow]);
                else
                {
                    html.Element("p", locale[ReportTexts.KitNoLevers]);
                    html.Element("h3", locale[ReportTexts.KitRegimeChosen]);
                    html.Ticks(material.Results.Description.Regimes.Select(regime => locale[regime.Name]));
                }
                Table(html, material);
                html.Element("h3", locale[ReportTexts.KitReason]).Lines(2);
                html.Element("h3", locale[ReportTexts.KitNeeds]).Lines(2);
            }
        );
    }

    private static void Table(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        string[][] rows =
        [
            .. material.Levers.Count > 0
                ? material.Levers.Select(lever => Row(lever, material.Results))
                : Ranged(material).Select(assumption => Row(assumption, material.Results)),
        ];
        if (rows.Length > 0)
            html.Form(
                locale[ReportTexts.KitProposals],
                [
                    locale[material.Levers.Count > 0 ? ReportTexts.KitLever : ReportTexts.Value],
                    locale[ReportTexts.KitRange],
                    locale[ReportTexts.KitStanding],
                    locale[ReportTexts.KitProposed],
                ],
                rows
            );
    }

    // The scenario's own before those that come with the program.
    private static IEnumerable<Assumption> Ranged(KitMaterial material) =>
        material
            .Assumptions.Where(assumption => assumption is { Low: not null, High: not null })
            .OrderBy(assumption => assumption.IsDefault)
            .Take(MostAssumptions);

    private static string[] Row(Lever lever, ReportContext results)
    {
        var locale = results.Locale;
        string acts = string.Join(", ", lever.Regimes.Select(results.RegimeName));
        string name = acts.Length > 0 ? $"{locale[lever.Label]} ({acts})" : locale[lever.Label];
        if (lever.Scale is not { } scale)
            return
            [
                Html.Escape(name),
                string.Concat(
                    lever.Choices.Select(choice => $"<div>{KitSheets.Box}{Html.Escape(locale[choice.Name])}</div>")
                ),
                Html.Escape(locale[lever.Choices.First(choice => choice.Id == lever.Baseline).Name]),
                "",
            ];
        string unit = locale.Unit(scale.Unit);
        double standing = double.Parse(lever.Baseline, CultureInfo.InvariantCulture);
        return
        [
            Html.Escape(name),
            Html.Escape(
                locale.With(
                    ReportTexts.KitFromTo,
                    locale.Exactly(scale.Minimum),
                    locale.WithUnit(locale.Exactly(scale.Maximum), unit)
                )
            ),
            Html.Escape(locale.WithUnit(locale.Exactly(standing), unit)),
            $"<span class=\"blank\"></span> {Html.Escape(unit)}",
        ];
    }

    private static string[] Row(Assumption assumption, ReportContext results)
    {
        var locale = results.Locale;
        return
        [
            Html.Escape(AssumptionLabel.Of(assumption.Path, results.Description, locale)),
            Html.Escape(
                locale.With(
                    ReportTexts.KitFromTo,
                    AssumptionLabel.Value(assumption.Low!, locale),
                    AssumptionLabel.Value(assumption.High!, locale)
                )
            ),
            Html.Escape(AssumptionLabel.Value(assumption.Value, locale)),
            "",
        ];
    }
}
