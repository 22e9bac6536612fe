using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>Says in words what the value and the reason of a decision are.</summary>
internal static class DecisionText
{
    private const int MostBlanks = 3;

    public static string Value(ReportContext context, RunEvent decision) =>
        Filled(
            context,
            decision.Value,
            decision.Kind switch
            {
                RunEventKind.UpgradeOrdered
                or RunEventKind.UpgradeRefused
                or RunEventKind.CapacityActivated
                or RunEventKind.Rerouted
                or RunEventKind.ReturnedToPeering => ReportTexts.Gigabits,
                RunEventKind.BitrateCut or RunEventKind.BitrateRestored => ReportTexts.Megabits,
                RunEventKind.DealSigned or RunEventKind.DealEnded => ReportTexts.PricePerMbps,
                RunEventKind.CachesDeployed or RunEventKind.CachesWithdrawn => ReportTexts.Appliances,
                RunEventKind.PriceChanged => ReportTexts.PerMonthValue,
                RunEventKind.Exit => ReportTexts.MonthsOfLoss,
                _ => ReportTexts.Number,
            }
        );

    public static string Reason(ReportContext context, RunEvent decision) =>
        Filled(
            context,
            decision.Reason,
            decision.Kind switch
            {
                RunEventKind.UpgradeOrdered or RunEventKind.UpgradeRefused => ReportTexts.UtilisationReason,
                RunEventKind.CapacityActivated => ReportTexts.ShareOfMonthReason,
                RunEventKind.Rerouted or RunEventKind.ReturnedToPeering or RunEventKind.CachesWithdrawn =>
                    ReportTexts.SavingReason,
                RunEventKind.BitrateCut or RunEventKind.BitrateRestored => ReportTexts.ChargesReason,
                RunEventKind.DealSigned or RunEventKind.DealEnded => ReportTexts.GainReason,
                RunEventKind.CachesDeployed => ReportTexts.UseOrTrafficReason,
                RunEventKind.PriceChanged
                    when context.Description.Isps.Any(i => Accounts.Isp(i.Id) == decision.Actor) =>
                    ReportTexts.ReceiptsReason,
                RunEventKind.PriceChanged => ReportTexts.ChargeReason,
                RunEventKind.Exit => ReportTexts.MarginReason,
                _ => ReportTexts.Number,
            }
        );

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

    private static string Filled(ReportContext context, double figure, Text text) =>
        context.Locale.With(text, new DecisionFigure(context, figure), context.Description.Currency);

    private static string Named(ReportContext context, IReadOnlyList<NamedEntry> words, string id) =>
        words.FirstOrDefault(word => word.Id == id) is { } known ? context.Locale[known.Name] : id;
}
