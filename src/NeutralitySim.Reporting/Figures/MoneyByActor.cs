using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Figures;

/// <summary>What each actor receives and pays by kind of payment, per month, under each regime.</summary>
public static class MoneyByActor
{
    private const double Negligible = 1e-4;

    /// <summary>Amounts under every regime; null where nothing was paid.</summary>
    public static Figure? Make(ReportContext context) =>
        Draw(context, "money-by-actor", context.Balances, (Phrase.MoneyTitle, context.Strings[Phrase.MoneySubtitle]));

    /// <summary>Differences of the other regimes from the baseline; null where there is nothing to compare.</summary>
    public static Figure? MakeChange(ReportContext context)
    {
        string subtitle = context.Strings.With(
            Phrase.MoneyChangeSubtitle,
            context.RegimeName(context.Description.Baseline)
        );
        var changes = ActorBalances.LessBaseline(context, context.Balances);
        return Draw(context, "money-change-by-actor", changes, (Phrase.MoneyChangeTitle, subtitle));
    }

    private static Figure? Draw(
        ReportContext context,
        string id,
        IReadOnlyList<ActorBalance> balances,
        (Phrase Title, string Subtitle) head
    )
    {
        double largest = balances.Select(b => Math.Abs(b.Amount)).DefaultIfEmpty(0).Max();
        if (largest == 0)
            return null;
        var scale = UnitScale.For(largest, context.Description.Currency, context.Strings);
        string unit = context.Strings.With(Phrase.PerMonth, scale.Unit);
        var shown = balances.GroupBy(b => b.Actor).Where(a => a.Any(b => Math.Abs(b.Amount) > Negligible * largest));
        var groups = shown.OrderBy(a => a.Key).Select(a => Group(context, [.. a], scale.Factor)).ToArray();
        return new Figure
        {
            Id = id,
            Language = context.Language,
            Title = context.Strings[head.Title],
            Subtitle = head.Subtitle,
            Caption = context.Strings[Phrase.MoneyCaption],
            Source = context.Source,
            Panels = [new Panel("", new BarPlot { Axis = new ValueAxis(unit), Groups = groups })],
            Key = Key(context, groups),
            Table = Table(context, balances, scale.Factor, unit),
        };
    }

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
                                    MoneyPart.Name(context, part.Key),
                                    Palette.Part(part.Key),
                                    factor * part.Sum(b => b.Amount)
                                )),
                        ]
                    )),
            ]
        );

    private static IReadOnlyList<KeyEntry> Key(ReportContext context, BarGroup[] groups)
    {
        var segments = groups.SelectMany(g => g.Bars).SelectMany(b => b.Segments).ToArray();
        double largest = segments.Max(s => Math.Abs(s.Value));
        var visible = segments.Where(s => Math.Abs(s.Value) > Negligible * largest).Select(s => s.Name).ToHashSet();
        return
        [
            .. Enumerable
                .Range(0, MoneyPart.Count)
                .Select(part =>
                    (Name: MoneyPart.Name(context, part), Style: new SeriesStyle(Palette.Part(part), "", default))
                )
                .Where(part => visible.Contains(part.Name))
                .Select(part => new KeyEntry(KeyKind.Fill, part.Name, part.Style)),
            new KeyEntry(KeyKind.Total, context.Strings[Phrase.Net], default),
        ];
    }

    private static DataTable Table(
        ReportContext context,
        IReadOnlyList<ActorBalance> balances,
        double factor,
        string unit
    )
    {
        string[] regimes = [.. context.Reader.Regimes.Where(r => balances.Any(b => b.Regime == r))];
        int decimals = Precision.DecimalsFor(factor * balances.Max(b => Math.Abs(b.Amount)), 5);
        string Cell(IEnumerable<ActorBalance> of, string regime)
        {
            double[] amounts = [.. of.Where(b => b.Regime == regime).Select(b => b.Amount)];
            return amounts.Length == 0 ? "–" : context.Formats.Signed(factor * amounts.Sum(), decimals);
        }
        var rows = new List<IReadOnlyList<string>>();
        foreach (var actor in balances.GroupBy(b => b.Actor).OrderBy(g => g.Key))
        {
            foreach (var kind in actor.GroupBy(b => b.Kind).OrderBy(g => g.Key))
                rows.Add([actor.First().Name, context.Strings.Name(kind.Key), .. regimes.Select(r => Cell(kind, r))]);
            rows.Add([actor.First().Name, context.Strings[Phrase.Net], .. regimes.Select(r => Cell(actor, r))]);
        }
        return new DataTable(
            [
                context.Strings[Phrase.Actor],
                context.Strings[Phrase.Kind],
                .. regimes.Select(r => $"{context.RegimeName(r)}, {unit}"),
            ],
            rows
        );
    }
}
