using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// Utilisation of the most crowded links over the hours of the day, in the month kept by hour in which they are most crowded
/// together, a panel per regime.
/// </summary>
internal static class LinkHours
{
    private const int MostRows = 24;
    private const int FewestLinks = 4;
    private const int MostLinks = 8;
    private const int Hours = 24;
    private const double Crowded = 0.7;

    private static readonly string Indicator = Indicators.BusyHourUtilisation.Id;

    private sealed record Link(string Id, string Name, double[][] Now, double[][]? Before);

    /// <summary>The figure, or null where no link's day was kept.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">Results before anything was changed: triangles mark cells that differ; null for none.</param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null)
    {
        Entity[] fullest = Fullest(context, reference);
        IReadOnlyList<int> kept =
            fullest.Select(link => context.Results.HourlyMonths(Indicator, link)).FirstOrDefault(e => e.Count > 0)
            ?? [];
        if (kept.Count == 0)
            return null;
        int month = MostCrowdedMonth(reference ?? context, fullest, kept);
        Link[] links =
        [
            .. fullest.Select(link => new Link(
                link.Id,
                NameOf(context, link.Id),
                Percent(context, link, month),
                reference is null ? null : Percent(reference, link, month)
            )),
        ];
        var panels = context.Reader.Regimes.Select(
            (regime, i) => new Panel(context.RegimeName(regime), Plot(links, i)) { Key = regime }
        );
        return context.FigureOf("link-hours", ReportTexts.HourTitle, [.. panels]) with
        {
            Subtitle = context.Locale.With(ReportTexts.HourSubtitle, context.MonthName(month)),
            Caption = Caption(context, links.Length, reference is not null),
            Key = [Shades(context), .. Changes(context, reference is not null)],
            Table = Table(context, links),
        };
    }

    private static KeyEntry Shades(ReportContext context) =>
        new(
            KeyKind.Shades,
            context.Locale.With(
                ReportTexts.Shades,
                context.Locale.WithUnit("0", "%"),
                context.Locale.WithUnit("100", "%")
            )
        );

    private static KeyEntry[] Changes(ReportContext context, bool compares) =>
        compares
            ?
            [
                new KeyEntry(KeyKind.Risen, context.Locale[ReportTexts.Risen]),
                new KeyEntry(KeyKind.Fallen, context.Locale[ReportTexts.Fallen]),
            ]
            : [];

    // Caches are links too, but have no name of their own.
    private static string NameOf(ReportContext context, string id)
    {
        var (isp, part) = JoinedId.Split(id);
        bool hasName = part.Length == 0 || context.Description.Links.Any(link => link.Id == id);
        return hasName ? context.LinkName(id) : $"{context.IspName(isp)} · {part}";
    }

    // Those that are full longest, now or before, so that a change rarely swaps rows; in the order of the description.
    private static Entity[] Fullest(ReportContext context, ReportContext? reference)
    {
        int most = Math.Clamp(MostRows / context.Reader.Regimes.Count, FewestLinks, MostLinks);
        Entity[] all = [.. context.Results.Entities(Indicator).Where(entity => entity.Kind == EntityKind.Link)];
        double[] BusyHours(Entity link) =>
            [
                .. context
                    .Results.Series(Indicator, link)
                    .Concat(reference?.Results.Series(Indicator, link) ?? [])
                    .SelectMany(series => series.Months)
                    .Select(month => month.Estimate.Mean),
            ];
        var chosen = all.Select(link => (Link: link, Hours: BusyHours(link)))
            .OrderByDescending(link => link.Hours.Sum(Crowding))
            .ThenByDescending(link => link.Hours.DefaultIfEmpty(0).Max())
            .Take(most)
            .Select(link => link.Link)
            .ToHashSet();
        return [.. all.Where(chosen.Contains)];
    }

    // The month before any change stays, so that the picture does not jump; of equal months the last.
    private static int MostCrowdedMonth(ReportContext context, Entity[] links, IReadOnlyList<int> kept)
    {
        var sums = kept.ToDictionary(month => month, _ => 0.0);
        foreach (Entity link in links)
        foreach (RegimeSeries series in context.Results.Series(Indicator, link))
        foreach (MonthValues month in series.Months)
            if (sums.ContainsKey(month.Month))
                sums[month.Month] += Crowding(month.Estimate.Mean);
        return kept.Reverse().MaxBy(month => sums[month]);
    }

    // How far a busy hour is into the part of a link that is kept free.
    private static double Crowding(double utilisation) => Math.Max(0, Math.Min(utilisation, 1) - Crowded);

    // By regime, then hour; NaN where nothing was kept.
    private static double[][] Percent(ReportContext context, Entity link, int month) =>
        [.. context.Results.Hourly(Indicator, link, month).Select(regime => StepValues.ByHour(regime, 100))];

    private static HeatPlot Plot(Link[] links, int regime) =>
        new()
        {
            Rows = [.. links.Select(link => link.Name)],
            Keys = [.. links.Select(link => link.Id)],
            X = new HourAxis(),
            Values = [.. links.Select(link => link.Now[regime])],
            Reference = [.. links.Select(link => link.Before?[regime]).OfType<double[]>()],
            Maximum = 100,
            Unit = "%",
            ShowsScale = false,
        };

    private static string Caption(ReportContext context, int links, bool compares)
    {
        string caption = context.Locale.With(ReportTexts.HourCaption, links);
        return compares ? $"{caption} {context.Locale[ReportTexts.HourReferenceCaption]}" : caption;
    }

    private static DataTable Table(ReportContext context, Link[] links)
    {
        bool compares = links.Any(link => link.Before is not null);
        string[] regimes =
        [
            .. context.Reader.Regimes.Select(r => context.Locale.WithUnit(context.RegimeName(r) + ",", "%")),
        ];
        var rows =
            from link in links
            from hour in Enumerable.Range(0, Hours)
            select (string[])
                [
                    link.Name,
                    context.Locale.Hour(hour),
                    .. link.Now.Concat(link.Before ?? []).Select(day => context.Locale.Number(day[hour], 1)),
                ];
        return new DataTable(
            [
                context.Locale[ReportTexts.Link],
                context.Locale[ReportTexts.Hour],
                .. ReferenceColumns.Headings(context, regimes, compares),
            ],
            [.. rows]
        );
    }
}
