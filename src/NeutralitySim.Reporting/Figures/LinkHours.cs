using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Text;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Utilisation of the fullest links over the hours of the day in the last month kept by hour, a panel per regime.</summary>
public static class LinkHours
{
    private const int MostLinks = 8;
    private const int Hours = 24;

    private static readonly string Indicator = Indicators.BusyHourUtilisation.Id;

    private sealed record Link(string Id, string Name, double[][] Now, double[][]? Before);

    /// <summary>The figure, or null where no link's day was kept.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">Results before anything was changed: triangles mark cells that differ; null for none.</param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null)
    {
        Entity[] fullest = Fullest(context, reference);
        int month = fullest
            .Select(link => context.Results.HourlyEpochs(Indicator, link))
            .Where(kept => kept.Count > 0)
            .Select(kept => kept[^1])
            .DefaultIfEmpty(-1)
            .First();
        if (month < 0)
            return null;
        Link[] links =
        [
            .. fullest.Select(link => new Link(
                link.Id,
                context.LinkName(link.Id),
                Percent(context, link, month),
                reference is null ? null : Percent(reference, link, month)
            )),
        ];
        return new Figure
        {
            Id = "link-hours",
            Language = context.Language,
            Title = context.Strings[Phrase.HourTitle],
            Subtitle = context.Strings.With(Phrase.HourSubtitle, context.MonthName(month)),
            Caption = Caption(context, links.Length, reference is not null),
            Source = context.Source,
            Panels =
            [
                .. context.Reader.Regimes.Select(
                    (regime, i) => new Panel(context.RegimeName(regime), Plot(links, i)) { Key = regime }
                ),
            ],
            Key = reference is null
                ? []
                :
                [
                    new KeyEntry(KeyKind.Risen, context.Strings[Phrase.Risen], default),
                    new KeyEntry(KeyKind.Fallen, context.Strings[Phrase.Fallen], default),
                ],
            Table = Table(context, links),
        };
    }

    // Those with the highest busy hours now or before, so that a change rarely swaps rows, in the order of the description.
    private static Entity[] Fullest(ReportContext context, ReportContext? reference)
    {
        double Highest(Entity link) =>
            context
                .Results.Series(Indicator, link)
                .Concat(reference?.Results.Series(Indicator, link) ?? [])
                .SelectMany(series => series.Epochs)
                .Select(month => month.Estimate.Mean)
                .DefaultIfEmpty(0)
                .Max();
        Entity[] all = [.. context.Results.Entities(Indicator).Where(entity => entity.Kind == EntityKind.Link)];
        var chosen = all.OrderByDescending(Highest).Take(MostLinks).ToHashSet();
        return [.. all.Where(chosen.Contains)];
    }

    // By regime, then hour; NaN where nothing was kept.
    private static double[][] Percent(ReportContext context, Entity link, int month) =>
        [
            .. context
                .Results.Hourly(Indicator, link, month)
                .Select(regime =>
                {
                    var day = new double[Hours];
                    Array.Fill(day, double.NaN);
                    foreach (HourValue hour in regime.Hours)
                        day[hour.Hour] = 100 * hour.Estimate.Mean;
                    return day;
                }),
        ];

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
        };

    private static string Caption(ReportContext context, int links, bool compares)
    {
        string caption = context.Strings.With(Phrase.HourCaption, links);
        return compares ? $"{caption} {context.Strings[Phrase.HourReferenceCaption]}" : caption;
    }

    private static DataTable Table(ReportContext context, Link[] links)
    {
        bool compares = links.Any(link => link.Before is not null);
        string[] regimes =
        [
            .. context.Reader.Regimes.Select(r => context.Formats.WithUnit(context.RegimeName(r) + ",", "%")),
        ];
        var rows =
            from link in links
            from hour in Enumerable.Range(0, Hours)
            select (string[])
                [
                    link.Name,
                    context.Formats.Hour(hour),
                    .. link.Now.Concat(link.Before ?? []).Select(day => context.Formats.Number(day[hour], 1)),
                ];
        return new DataTable(
            [
                context.Strings[Phrase.Link],
                context.Strings[Phrase.Hour],
                .. regimes,
                .. compares ? regimes.Select(r => context.Strings.With(Phrase.ReferenceColumn, r)) : [],
            ],
            [.. rows]
        );
    }
}
