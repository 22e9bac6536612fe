using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>What each actor receives and pays by kind of payment, per month, under each regime.</summary>
internal static class MoneyByActor
{
    private const double Negligible = 1e-4;
    private const double LargestUnit = 1e6;

    private sealed record Head(string Id, Text Title, string Subtitle, bool PartiesOnly);

    /// <summary>Amounts under every regime; null where nothing was paid.</summary>
    /// <param name="context">Results.</param>
    /// <param name="reference">Results before anything was changed, marked on the bars; null for none.</param>
    /// <param name="partiesOnly">True to draw subscribers, ISPs and content providers alone; the table has all.</param>
    public static Figure? Make(ReportContext context, ReportContext? reference = null, bool partiesOnly = false) =>
        Draw(
            context,
            new Head("money-by-actor", ReportTexts.MoneyTitle, context.Locale[ReportTexts.MoneySubtitle], partiesOnly),
            context.Balances,
            reference?.Balances
        );

    /// <summary>Differences of the other regimes from the baseline; null where there is nothing to compare.</summary>
    /// <inheritdoc cref="Make"/>
    public static Figure? MakeChange(ReportContext context, ReportContext? reference = null, bool partiesOnly = false)
    {
        string subtitle = context.Locale.With(
            ReportTexts.MoneyChangeSubtitle,
            context.RegimeName(context.Description.Baseline)
        );
        return Draw(
            context,
            new Head("money-change-by-actor", ReportTexts.MoneyChangeTitle, subtitle, partiesOnly),
            ActorBalances.LessBaseline(context, context.Balances),
            reference is null ? null : ActorBalances.LessBaseline(reference, reference.Balances)
        );
    }

    private static Figure? Draw(
        ReportContext context,
        Head head,
        IReadOnlyList<ActorBalance> balances,
        IReadOnlyList<ActorBalance>? reference
    )
    {
        ActorBalance[] all = [.. balances, .. reference ?? []];
        double largest = all.Select(b => Math.Abs(b.Amount)).DefaultIfEmpty(0).Max();
        if (largest == 0 || balances.Count == 0)
            return null;
        // Where every provider has its bars, billions would leave the small ones without a digit.
        double scaled = head.PartiesOnly ? Math.Min(largest, LargestUnit) : largest;
        var unit = UnitScale.For(scaled, context.Description.Currency, context.Locale);
        var scale = unit with { Unit = context.Locale.With(ReportTexts.PerMonth, unit.Unit) };
        var shown = all.Where(b =>
                head.PartiesOnly ? ActorBalances.IsParty(b) : Math.Abs(b.Amount) > Negligible * largest
            )
            .Select(b => b.Id)
            .ToHashSet();
        var groups = Groups(context, balances, shown, scale);
        if (groups.Length == 0)
            return null;
        var plot = BarReferences.Over(
            new BarPlot(new ValueAxis(scale.Unit), groups),
            reference is null ? null : Groups(context, reference, shown, scale)
        );
        return context.FigureOf(head.Id, head.Title, new Panel("", plot)) with
        {
            Subtitle = head.Subtitle,
            Caption = head.PartiesOnly
                ? $"{context.Locale[ReportTexts.MoneyCaption]} {context.Locale[ReportTexts.MoneyPartiesCaption]}"
                : context.Locale[ReportTexts.MoneyCaption],
            Key = Key(context, groups, reference is not null),
            Table = Table(context, balances, reference, scale),
        };
    }

    private static BarGroup[] Groups(
        ReportContext context,
        IReadOnlyList<ActorBalance> balances,
        HashSet<string> shown,
        UnitScale scale
    ) =>
        [
            .. balances
                .GroupBy(b => b.Actor)
                .Where(actor => shown.Contains(actor.First().Id))
                .OrderBy(actor => actor.Key)
                .Select(actor => Group(context, [.. actor], scale.Factor)),
        ];

    private static BarGroup Group(ReportContext context, ActorBalance[] balances, double factor) =>
        new(
            balances[0].Name,
            [
                .. context
                    .Reader.Regimes.Where(r => balances.Any(b => b.Regime == r))
                    .Select(regime => new Bar(
                        context.RegimeName(regime),
                        [
                            .. balances
                                .Where(b => b.Regime == regime)
                                .GroupBy(b => MoneyPart.Of(b.Kind))
                                .OrderBy(part => part.Key)
                                .Select(part => new BarSegment(
                                    context.Locale[MoneyPart.All[part.Key].Name],
                                    Palette.Part(part.Key),
                                    factor * part.Sum(b => b.Amount)
                                )
                                {
                                    Key = MoneyPart.All[part.Key].Key,
                                }),
                        ]
                    )
                    {
                        Key = JoinedId.Of(balances[0].Id, regime),
                    }),
            ]
        );

    private static IReadOnlyList<KeyEntry> Key(ReportContext context, BarGroup[] groups, bool compares)
    {
        var segments = groups.SelectMany(g => g.Bars).SelectMany(b => b.Segments).ToArray();
        double largest = segments.Max(s => Math.Abs(s.Value));
        var visible = segments.Where(s => Math.Abs(s.Value) > Negligible * largest).Select(s => s.Name).ToHashSet();
        return
        [
            .. MoneyPart
                .All.Select((part, i) => KeyEntry.Fill(context.Locale[part.Name], Palette.Part(i)))
                .Where(part => visible.Contains(part.Name)),
            new KeyEntry(KeyKind.Total, context.Locale[ReportTexts.Net]),
            .. BarReferences.Key(context, compares),
        ];
    }

    private static DataTable Table(
        ReportContext context,
        IReadOnlyList<ActorBalance> balances,
        IReadOnlyList<ActorBalance>? reference,
        UnitScale scale
    )
    {
        string[] regimes = [.. context.Reader.Regimes.Where(r => balances.Any(b => b.Regime == r))];
        var before = (reference ?? []).ToLookup(b => b.Id);
        int decimals = Precision.DecimalsFor(scale.Factor * balances.Max(b => Math.Abs(b.Amount)), 5);
        string Cell(IEnumerable<ActorBalance> of, string regime)
        {
            double[] amounts = [.. of.Where(b => b.Regime == regime).Select(b => b.Amount)];
            return amounts.Length == 0 ? "–" : context.Locale.Signed(scale.Factor * amounts.Sum(), decimals);
        }
        string[] Cells(IEnumerable<ActorBalance> now, IEnumerable<ActorBalance> then) =>
            [.. regimes.Select(r => Cell(now, r)), .. reference is null ? [] : regimes.Select(r => Cell(then, r))];
        var rows = new List<IReadOnlyList<string>>();
        foreach (var actor in balances.GroupBy(b => b.Actor).OrderBy(g => g.Key))
        {
            var (id, name) = (actor.First().Id, actor.First().Name);
            foreach (var kind in actor.GroupBy(b => b.Kind).OrderBy(g => g.Key))
                rows.Add([
                    name,
                    context.Locale.Name(kind.Key),
                    .. Cells(kind, before[id].Where(b => b.Kind == kind.Key)),
                ]);
            rows.Add([name, context.Locale[ReportTexts.Net], .. Cells(actor, before[id])]);
        }
        string[] headings = [.. regimes.Select(regime => $"{context.RegimeName(regime)}, {scale.Unit}")];
        return new DataTable(
            [
                context.Locale[ReportTexts.Actor],
                context.Locale[ReportTexts.Kind],
                .. ReferenceColumns.Headings(context, headings, reference is not null),
            ],
            rows
        );
    }
}
