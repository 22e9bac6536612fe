using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Recipes;

/// <summary>What each actor receives and pays by kind of payment, per month, under each regime.</summary>
public static class MoneyByActor
{
    private const int MostKinds = 8;

    /// <summary>Amounts under every regime; null where nothing was paid.</summary>
    public static Figure? Make(ReportContext context) =>
        Draw(
            context,
            "money-by-actor",
            ActorBalances.PerMonth(context),
            (Phrase.MoneyTitle, context.Strings[Phrase.MoneySubtitle])
        );

    /// <summary>Differences of the other regimes from the baseline; null where there is nothing to compare.</summary>
    public static Figure? MakeChange(ReportContext context)
    {
        string subtitle = context.Strings.With(
            Phrase.MoneyChangeSubtitle,
            context.RegimeName(context.Description.Baseline)
        );
        var changes = ActorBalances.LessBaseline(context, ActorBalances.PerMonth(context));
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
        LedgerKind[] kinds =
        [
            .. balances.Where(b => Math.Abs(b.Amount) > largest * 1e-4).Select(b => b.Kind).Distinct().Order(),
        ];
        LedgerKind[] named = [.. kinds.OrderByDescending(k => Magnitude(balances, k)).Take(MostKinds).Order()];
        var groups = balances
            .GroupBy(b => b.Actor)
            .OrderBy(g => g.Key)
            .Select(actor => Group(context, [.. actor], named, scale.Factor))
            .ToArray();
        return new Figure
        {
            Id = id,
            Language = context.Language,
            Title = context.Strings[head.Title],
            Subtitle = head.Subtitle,
            Caption = context.Strings[Phrase.MoneyCaption],
            Source = context.Source,
            Panels = [new Panel("", new BarPlot { Axis = new ValueAxis(unit), Groups = groups })],
            Key = Key(context, named, kinds.Length > named.Length),
            Table = Table(context, balances, scale.Factor, unit),
        };
    }

    private static double Magnitude(IReadOnlyList<ActorBalance> balances, LedgerKind kind) =>
        balances.Where(b => b.Kind == kind).Sum(b => Math.Abs(b.Amount));

    private static BarGroup Group(ReportContext context, ActorBalance[] balances, LedgerKind[] named, double factor) =>
        new(
            balances[0].Name,
            [
                .. context
                    .Reader.Regimes.Where(r => balances.Any(b => b.Regime == r))
                    .Select(regime => new Bar(
                        context.RegimeName(regime),
                        Segments(context, [.. balances.Where(b => b.Regime == regime)], named, factor)
                    )),
            ]
        );

    private static IReadOnlyList<BarSegment> Segments(
        ReportContext context,
        ActorBalance[] balances,
        LedgerKind[] named,
        double factor
    )
    {
        var segments = named
            .Select(
                (kind, i) =>
                    new BarSegment(
                        context.Strings.Name(kind),
                        Palette.Part(i),
                        factor * balances.Where(b => b.Kind == kind).Sum(b => b.Amount)
                    )
            )
            .ToList();
        double rest = factor * balances.Where(b => !named.Contains(b.Kind)).Sum(b => b.Amount);
        segments.Add(new BarSegment(context.Strings[Phrase.OtherKinds], Palette.Part(MostKinds), rest));
        return segments;
    }

    private static IReadOnlyList<KeyEntry> Key(ReportContext context, LedgerKind[] named, bool hasRest)
    {
        var names = named.Select(k => context.Strings.Name(k)).ToList();
        var key = names.Select((n, i) => Fill(n, Palette.Part(i))).ToList();
        if (hasRest)
            key.Add(Fill(context.Strings[Phrase.OtherKinds], Palette.Part(MostKinds)));
        key.Add(new KeyEntry(KeyKind.Total, context.Strings[Phrase.Net], default));
        return key;
    }

    private static KeyEntry Fill(string name, string colour) =>
        new(KeyKind.Fill, name, new SeriesStyle(colour, "", default));

    private static DataTable Table(
        ReportContext context,
        IReadOnlyList<ActorBalance> balances,
        double factor,
        string unit
    )
    {
        string[] regimes = [.. context.Reader.Regimes.Where(r => balances.Any(b => b.Regime == r))];
        int decimals = Precision.DecimalsFor(factor * balances.Max(b => Math.Abs(b.Amount)), 5);
        string Cell(IEnumerable<ActorBalance> of, string regime) =>
            context.Formats.Signed(factor * of.Where(b => b.Regime == regime).Sum(b => b.Amount), decimals);
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
