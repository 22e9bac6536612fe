using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>Says in words what the value and the reason of a decision are.</summary>
internal static class DecisionText
{
    private const int MostBlanks = 3;

    public static string Value(ReportContext context, RunEvent decision)
    {
        string number = context.Locale.Plain(decision.Value);
        string currency = context.Description.Currency;
        return decision.Kind switch
        {
            RunEventKind.UpgradeOrdered
            or RunEventKind.UpgradeRefused
            or RunEventKind.CapacityActivated
            or RunEventKind.Rerouted
            or RunEventKind.ReturnedToPeering => context.Locale.WithUnit(number, "Gbit/s"),
            RunEventKind.BitrateCut or RunEventKind.BitrateRestored => context.Locale.WithUnit(number, "Mbit/s"),
            RunEventKind.DealSigned => context.Locale.With(ReportTexts.PricePerMbps, number, currency),
            RunEventKind.CachesDeployed or RunEventKind.CachesWithdrawn => context.Locale.With(
                ReportTexts.Appliances,
                Whole(context, decision.Value)
            ),
            RunEventKind.PriceChanged => context.Locale.With(ReportTexts.PerMonthValue, number, currency),
            RunEventKind.Exit => context.Locale.With(ReportTexts.MonthsOfLoss, Whole(context, decision.Value)),
            _ => number,
        };
    }

    public static string Reason(ReportContext context, RunEvent decision)
    {
        string number = context.Locale.Plain(decision.Reason);
        string percent = context.Locale.WithUnit(context.Locale.Number(100 * decision.Reason, 0), "%");
        string currency = context.Description.Currency;
        return decision.Kind switch
        {
            RunEventKind.UpgradeOrdered or RunEventKind.UpgradeRefused => context.Locale.With(
                ReportTexts.UtilisationReason,
                percent
            ),
            RunEventKind.CapacityActivated => context.Locale.With(ReportTexts.ShareOfMonthReason, percent),
            RunEventKind.Rerouted or RunEventKind.ReturnedToPeering or RunEventKind.CachesWithdrawn =>
                context.Locale.With(ReportTexts.SavingReason, number, currency),
            RunEventKind.BitrateCut or RunEventKind.BitrateRestored => context.Locale.With(
                ReportTexts.ChargesReason,
                percent
            ),
            RunEventKind.DealSigned => context.Locale.With(ReportTexts.GainReason, number, currency),
            RunEventKind.CachesDeployed => context.Locale.With(ReportTexts.UseOrTrafficReason, number),
            RunEventKind.PriceChanged => context.Locale.With(
                context.Description.Isps.Any(i => Accounts.Isp(i.Id) == decision.Actor)
                    ? ReportTexts.ReceiptsReason
                    : ReportTexts.ChargeReason,
                number,
                currency
            ),
            RunEventKind.Exit => context.Locale.With(ReportTexts.MarginReason, number, currency),
            _ => number,
        };
    }

    public static string Subject(ReportContext context, string subject) =>
        JoinedId.Split(subject).Part.Length > 0 ? context.LinkName(subject)
        : context.Description.Isps.Any(i => i.Id == subject) ? context.IspName(subject)
        : subject;

    public static string Topic(ReportContext context, string id) => Named(context, DecisionTexts.Topics, id);

    public static string Option(ReportContext context, string id) => Named(context, DecisionTexts.Options, id);

    /// <summary>The sentence of a reason with its figures; the id and the figures where it is not known.</summary>
    public static string Sentence(ReportContext context, DecisionReason reason)
    {
        if (DecisionTexts.Reasons.FirstOrDefault(known => known.Id == reason.Id) is not { } known)
            return string.Join(" · ", [reason.Id, .. reason.Figures.Select(context.Locale.Plain)]);
        // A file of results may hold fewer figures than the sentence has blanks: they are dashes.
        var figures = reason.Figures.Concat(Enumerable.Repeat(double.NaN, MostBlanks));
        return context.Locale.With(known.Name, [.. figures.Select(figure => new DecisionFigure(context, figure))]);
    }

    public static string MoneyPerMonth(ReportContext context, double amount, bool signed = false) =>
        Money(context, amount, "/month", signed);

    internal static string Money(ReportContext context, double amount, string per, bool signed = false)
    {
        var scale = UnitScale.For(Math.Abs(amount), context.Description.Currency + per, context.Locale);
        double value = amount * scale.Factor;
        int decimals = Precision.DecimalsFor(value, 3);
        string number = signed ? context.Locale.Signed(value, decimals) : context.Locale.Number(value, decimals);
        return context.Locale.WithUnit(number, scale.Unit);
    }

    private static string Named(ReportContext context, IReadOnlyList<NamedEntry> words, string id) =>
        words.FirstOrDefault(word => word.Id == id) is { } known ? context.Locale[known.Name] : id;

    internal static string Whole(ReportContext context, double value) => context.Locale.Number(value, 0);
}
