using System.Globalization;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>A company's inventory and plan, apart from everything per viewing hour.</summary>
internal static class CorporateSections
{
    private const string None = "–";
    private const double KilotonnesPerTonne = 1e-3;

    /// <summary>The section, for a scenario that has an inventory.</summary>
    public static void Corporate(Html html, ReportContext context)
    {
        var inventory = context.Description.Inventory!;
        html.Element("p", $"{context.Locale[inventory.Boundary]} {context.Locale[ReportTexts.CorporateNotAnHour]}");
        if (PerHour(context, inventory) is { } sentence)
            html.Element("p", sentence);
        Lines(html, context, inventory);
        html.Element("p", context.Locale[ReportTexts.NettingRules]);
        if (context.Description.Plan is { } plan)
            Plan(html, context, inventory, plan);
    }

    private static void Lines(Html html, ReportContext context, CorporateInventory inventory) =>
        html.Table(
            context.Locale.With(
                ReportTexts.CorporateCaption,
                context.Locale[inventory.Name],
                Year(inventory.BaselineYear),
                context.Locale[inventory.UsesRestated ? ReportTexts.AsRestated : ReportTexts.AsPublished]
            ),
            [
                context.Locale[ReportTexts.Year],
                context.Locale[ReportTexts.Gross],
                context.Locale[ReportTexts.AsRestated],
                context.Locale[ReportTexts.Reduce],
                context.Locale[ReportTexts.Avoided],
                context.Locale[ReportTexts.Retain],
                context.Locale[ReportTexts.Remove],
                context.Locale[ReportTexts.RemoveForGood],
                context.Locale[ReportTexts.NetScience],
                context.Locale[ReportTexts.NetCompany],
            ],
            inventory.Years.Select(year => Row(context, FourLines.Of(inventory, year), year))
        );

    private static string[] Row(ReportContext context, FourLines lines, CorporateYear year) =>
        [
            Year(year.Year),
            Mass(context, lines.Gross),
            Mass(context, year.Restated),
            Mass(context, lines.Reduce, isSigned: true),
            Mass(context, year.Avoided),
            Mass(context, lines.Retain),
            Mass(context, lines.Remove),
            Mass(context, lines.RemoveGeological),
            Mass(context, lines.NetScience),
            Mass(context, lines.NetCompany),
        ];

    /// <summary>What streaming is over the hours watched, in the last year whose activities are published.</summary>
    private static string? PerHour(ReportContext context, CorporateInventory inventory)
    {
        var year = inventory.Years.LastOrDefault(y => y.Activities.Any(IsStreaming));
        if (year is null || inventory is not { FewestViewingHours: { } fewest, MostViewingHours: { } most })
            return null;
        var streaming = year.Activities.First(IsStreaming).Share * inventory.Gross(year);
        return context.Locale.With(
            ReportTexts.StreamingPerHour,
            Year(year.Year),
            context.Locale.WithUnit(Mass(context, streaming), "kt"),
            context.Locale.Number(streaming.Over(most).GramsPerHour, 2),
            context.Locale.Number(streaming.Over(fewest).GramsPerHour, 2)
        );
    }

    private static void Plan(Html html, ReportContext context, CorporateInventory inventory, CorporatePlan plan)
    {
        html.Element("h3", context.Locale[ReportTexts.PlanHeading]);
        html.Element("p", context.Locale[ReportTexts.PlanRules]);
        var points = plan.Trajectory(inventory).ToLookup(point => point.Target);
        foreach (var target in plan.Targets)
        {
            string name = context.Locale[target.Name];
            string caption = target.IsAnnounced ? name : $"{name} · {context.Locale[ReportTexts.NotAnnounced]}";
            var told = points[target.Id]
                .Where(p => (p.Announced ?? p.Achieved ?? p.NeededCredits) is not null)
                .ToList();
            if (told.Count == 0)
                html.Element("p", context.Locale.With(ReportTexts.NothingPublished, name));
            else
                Way(html, context, caption, told);
        }
    }

    private static void Way(Html html, ReportContext context, string caption, IEnumerable<TrajectoryPoint> points) =>
        html.Table(
            caption,
            [
                context.Locale[ReportTexts.Measure],
                context.Locale[ReportTexts.Year],
                context.Locale[ReportTexts.Status],
                context.Locale[ReportTexts.Announced],
                context.Locale[ReportTexts.Achieved],
                context.Locale[ReportTexts.Gap],
                context.Locale[ReportTexts.NeededChange],
                context.Locale[ReportTexts.NeededCredits],
            ],
            points.Select(p =>
                (string[])
                    [
                        context.Locale.Name(p.Measure),
                        Year(p.Year),
                        context.Locale.Name(p.Status),
                        Mass(context, p.Announced),
                        Mass(context, p.Achieved),
                        Mass(context, p.Gap(), isSigned: true),
                        p.NeededYearlyChange is { } change
                            ? context.Locale.WithUnit(context.Locale.Signed(100 * change, 1), "%")
                            : None,
                        Mass(context, p.NeededCredits),
                    ]
            ),
            3
        );

    private static bool IsStreaming(ActivityShare part) => part.Activity == CorporateActivity.Streaming;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Mass(ReportContext context, CorporateCarbon? mass, bool isSigned = false)
    {
        if (mass is not { } known)
            return None;
        double kilotonnes = KilotonnesPerTonne * known.Tonnes;
        int decimals = Math.Abs(kilotonnes) is > 0 and < 10 ? 1 : 0;
        return isSigned ? context.Locale.Signed(kilotonnes, decimals) : context.Locale.Number(kilotonnes, decimals);
    }
}
