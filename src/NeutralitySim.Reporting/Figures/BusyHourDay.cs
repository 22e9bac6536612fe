using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>
/// Speed of the focus provider over the hours of the day, at the ISP and in the month kept where it is lowest, and in the
/// last month kept (the first, when the last is the lowest).
/// </summary>
internal static class BusyHourDay
{
    private static readonly string Indicator = Indicators.SpeedIndex.Id;

    // A later value must undercut the reference's lowest by this much for another ISP or month to be shown.
    private const double WorthMoving = 0.99;

    private sealed record Profile(int Month, IReadOnlyList<RegimeHours> Regimes, IReadOnlyList<RegimeHours>? Reference);

    /// <summary>The figure, or null where no day profile was kept.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">
    /// Results before anything was changed, drawn as thin lines; their ISP and month stay until something is lower. Null for none.
    /// </param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null)
    {
        Entity[] candidates = [.. Candidates(context)];
        IReadOnlyList<int> kept =
            candidates.Select(e => context.Results.HourlyMonths(Indicator, e)).FirstOrDefault(e => e.Count > 0) ?? [];
        if (kept.Count == 0)
            return null;
        var (entity, lowest) = Lowest(context, reference, candidates, kept);
        int other = lowest == kept[^1] ? kept[0] : kept[^1];
        Profile[] shown =
        [
            .. new[] { lowest, other }
                .Distinct()
                .Order()
                .Select(month => new Profile(
                    month,
                    context.Results.Hourly(Indicator, entity, month),
                    reference?.Results.Hourly(Indicator, entity, month)
                ))
                .Where(profile => profile.Regimes.Any(r => r.Hours.Count > 0)),
        ];
        if (shown.Length == 0)
            return null;
        double maximum = shown
            .SelectMany(p => p.Regimes.Concat(p.Reference ?? []))
            .SelectMany(r => r.Hours)
            .Max(h => h.Estimate.Mean);
        Panel[] panels =
        [
            .. shown.Select(p => new Panel(context.MonthName(p.Month), Plot(context, p, maximum))
            {
                Key = JoinedId.Of(JoinedId.Split(entity.Id).First, $"{p.Month}"),
            }),
        ];
        return context.FigureOf("busy-hour-day", ReportTexts.DayTitle, panels) with
        {
            Subtitle = Subtitle(context, entity),
            Caption = context.Locale[ReportTexts.DayCaption],
            Columns = 2,
            Key = MonthlyLines.Key(context, [.. panels.Select(p => (LinePlot)p.Plot)]),
            Table = Table(context, shown),
        };
    }

    private static IEnumerable<Entity> Candidates(ReportContext context)
    {
        string focus = context.Focus;
        return
        [
            .. context.Description.Isps.Select(i => new Entity(EntityKind.IspProvider, JoinedId.Of(i.Id, focus))),
            new Entity(EntityKind.Provider, focus),
        ];
    }

    private static (Entity Entity, int Month) Lowest(
        ReportContext context,
        ReportContext? reference,
        Entity[] candidates,
        IReadOnlyList<int> kept
    )
    {
        var now = Lowest(context, candidates, kept);
        var before = reference is null ? null : Lowest(reference, candidates, kept);
        bool stays = before is { } old && (now is null || now.Value.Mean >= WorthMoving * old.Mean);
        return (stays ? before : now) is { } shown ? (shown.Entity, shown.Month) : (candidates[0], kept[0]);
    }

    private static (Entity Entity, int Month, double Mean)? Lowest(
        ReportContext context,
        Entity[] candidates,
        IReadOnlyList<int> kept
    )
    {
        var values =
            from entity in candidates
            from series in context.Results.Series(Indicator, entity)
            from month in series.Months
            where kept.Contains(month.Month)
            select (Entity: entity, month.Month, month.Estimate.Mean);
        var all = values.ToArray();
        return all.Length == 0 ? null : all.MinBy(v => v.Mean);
    }

    private static string Subtitle(ReportContext context, Entity entity)
    {
        string provider = context.ProviderName(context.Focus);
        return entity.Kind == EntityKind.IspProvider
            ? context.Locale.With(ReportTexts.DaySubtitle, provider, context.IspName(JoinedId.Split(entity.Id).First))
            : context.Locale.With(ReportTexts.DaySubtitleAll, provider);
    }

    private static LinePlot Plot(ReportContext context, Profile profile, double maximum) =>
        new()
        {
            X = new HourAxis(),
            Y = new ValueAxis(context.Locale.Unit(context.Reader.UnitOf(Indicator)), SharedMaximum: maximum),
            Shaded = new ShadedSpan(19, 23, context.Locale[ReportTexts.PrimeTime]),
            Series =
            [
                .. profile
                    .Regimes.Where(r => r.Hours.Count > 0)
                    .Select(r => new LineSeries(
                        context.RegimeName(r.Regime),
                        context.StyleOf(r.Regime),
                        StepValues.ByHour(r)
                    )
                    {
                        Key = r.Regime,
                        Reference = profile.Reference?.FirstOrDefault(b => b.Regime == r.Regime) is { } before
                            ? StepValues.ByHour(before)
                            : [],
                    }),
            ],
        };

    private static DataTable Table(ReportContext context, Profile[] profiles)
    {
        string[] columns =
        [
            context.Locale[ReportTexts.Month],
            context.Locale[ReportTexts.Hour],
            .. ReferenceColumns.Headings(context, context.RegimeNames, profiles.Any(p => p.Reference is not null)),
        ];
        var rows =
            from profile in profiles
            let means = profile.Regimes.Concat(profile.Reference ?? []).Select(r => StepValues.ByHour(r)).ToArray()
            from hour in Enumerable.Range(0, 24)
            select (string[])
                [
                    context.MonthName(profile.Month),
                    context.Locale.Hour(hour),
                    .. means.Select(m => context.Locale.Number(m[hour], 2)),
                ];
        return new DataTable(columns, [.. rows]);
    }
}
