using System.Globalization;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>A company's inventory and plan, apart from everything per viewing hour.</summary>
internal static class CorporateSections
{
    private const string None = "–";
    private const double KilotonnesPerTonne = 1e-3;

    /// <summary>The section; nothing where the scenario has no inventory.</summary>
    public static void Corporate(Html html, ReportContext context)
    {
        if (context.Description.Inventory is not { } inventory)
            return;
        html.Heading("corporate", context.Strings[Phrase.CorporateHeading]);
        html.Element("p", $"{context.Text(inventory.Boundary)} {context.Strings[Phrase.CorporateNotAnHour]}");
        if (PerHour(context, inventory) is { } sentence)
            html.Element("p", sentence);
        Lines(html, context, inventory);
        html.Element("p", context.Strings[Phrase.NettingRules]);
        if (context.Description.Plan is { } plan)
            Plan(html, context, inventory, plan);
    }

    private static void Lines(Html html, ReportContext context, CorporateInventory inventory) =>
        html.Table(
            context.Strings.With(
                Phrase.CorporateCaption,
                context.Text(inventory.Name),
                Year(inventory.BaselineYear),
                context.Strings[inventory.UsesRestated ? Phrase.AsRestated : Phrase.AsPublished]
            ),
            [
                context.Strings[Phrase.Year],
                context.Strings[Phrase.Gross],
                context.Strings[Phrase.AsRestated],
                context.Strings[Phrase.Reduce],
                context.Strings[Phrase.Avoided],
                context.Strings[Phrase.Retain],
                context.Strings[Phrase.Remove],
                context.Strings[Phrase.RemoveForGood],
                context.Strings[Phrase.NetScience],
                context.Strings[Phrase.NetCompany],
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
        return context.Strings.With(
            Phrase.StreamingPerHour,
            Year(year.Year),
            context.Formats.WithUnit(Mass(context, streaming), "kt"),
            context.Formats.Number(streaming.Over(most).GramsPerHour, 2),
            context.Formats.Number(streaming.Over(fewest).GramsPerHour, 2)
        );
    }

    private static void Plan(Html html, ReportContext context, CorporateInventory inventory, CorporatePlan plan)
    {
        html.Element("h3", context.Strings[Phrase.PlanHeading]);
        html.Element("p", context.Strings[Phrase.PlanRules]);
        var points = plan.Trajectory(inventory).ToLookup(point => point.Target);
        foreach (var target in plan.Targets)
        {
            string name = context.Text(target.Name);
            string caption = target.IsAnnounced ? name : $"{name} · {context.Strings[Phrase.NotAnnounced]}";
            var told = points[target.Id]
                .Where(p => (p.Announced ?? p.Achieved ?? p.NeededCredits) is not null)
                .ToList();
            if (told.Count == 0)
                html.Element("p", context.Strings.With(Phrase.NothingPublished, name));
            else
                Way(html, context, caption, told);
        }
    }

    private static void Way(Html html, ReportContext context, string caption, IEnumerable<TrajectoryPoint> points) =>
        html.Table(
            caption,
            [
                context.Strings[Phrase.Measure],
                context.Strings[Phrase.Year],
                context.Strings[Phrase.Status],
                context.Strings[Phrase.Announced],
                context.Strings[Phrase.Achieved],
                context.Strings[Phrase.Gap],
                context.Strings[Phrase.NeededChange],
                context.Strings[Phrase.NeededCredits],
            ],
            points.Select(p =>
                (string[])
                    [
                        context.Strings.Name(p.Measure),
                        Year(p.Year),
                        context.Strings.Name(p.Status),
                        Mass(context, p.Announced),
                        Mass(context, p.Achieved),
                        Mass(context, p.Gap(), isSigned: true),
                        p.NeededYearlyChange is { } change
                            ? context.Formats.WithUnit(context.Formats.Signed(100 * change, 1), "%")
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
        return isSigned ? context.Formats.Signed(kilotonnes, decimals) : context.Formats.Number(kilotonnes, decimals);
    }
}
