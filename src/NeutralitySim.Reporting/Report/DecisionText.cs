using System.Globalization;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Report;

/// <summary>Says in words what the value and the reason of a decision are.</summary>
internal static partial class DecisionText
{
    public static string Value(ReportContext context, RunEvent decision)
    {
        string number = context.Formats.Plain(decision.Value);
        string currency = context.Description.Currency;
        return decision.Kind switch
        {
            RunEventKind.UpgradeOrdered
            or RunEventKind.UpgradeRefused
            or RunEventKind.CapacityActivated
            or RunEventKind.Rerouted
            or RunEventKind.ReturnedToPeering => context.Formats.WithUnit(number, "Gbit/s"),
            RunEventKind.BitrateCut or RunEventKind.BitrateRestored => context.Formats.WithUnit(number, "Mbit/s"),
            RunEventKind.DealSigned => context.Strings.With(Phrase.PricePerMbps, number, currency),
            RunEventKind.CachesDeployed or RunEventKind.CachesWithdrawn => context.Strings.With(
                Phrase.Appliances,
                Whole(context, decision.Value)
            ),
            RunEventKind.PriceChanged => context.Strings.With(Phrase.PerMonthValue, number, currency),
            RunEventKind.Exit => context.Strings.With(Phrase.MonthsOfLoss, Whole(context, decision.Value)),
            _ => number,
        };
    }

    public static string Reason(ReportContext context, RunEvent decision)
    {
        string number = context.Formats.Plain(decision.Reason);
        string percent = context.Formats.WithUnit(context.Formats.Number(100 * decision.Reason, 0), "%");
        string currency = context.Description.Currency;
        return decision.Kind switch
        {
            RunEventKind.UpgradeOrdered or RunEventKind.UpgradeRefused => context.Strings.With(
                Phrase.UtilisationReason,
                percent
            ),
            RunEventKind.CapacityActivated => context.Strings.With(Phrase.ShareOfMonthReason, percent),
            RunEventKind.Rerouted or RunEventKind.ReturnedToPeering or RunEventKind.CachesWithdrawn =>
                context.Strings.With(Phrase.SavingReason, number, currency),
            RunEventKind.BitrateCut or RunEventKind.BitrateRestored => context.Strings.With(
                Phrase.ChargesReason,
                percent
            ),
            RunEventKind.DealSigned => context.Strings.With(Phrase.GainReason, number, currency),
            RunEventKind.CachesDeployed => context.Strings.With(Phrase.UseOrTrafficReason, number),
            RunEventKind.PriceChanged => context.Strings.With(
                context.Description.Isps.Any(i => Accounts.Isp(i.Id) == decision.Actor)
                    ? Phrase.ReceiptsReason
                    : Phrase.ChargeReason,
                number,
                currency
            ),
            RunEventKind.Exit => context.Strings.With(Phrase.MarginReason, number, currency),
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
            return string.Join(" · ", [reason.Id, .. reason.Figures.Select(context.Formats.Plain)]);
        return Blank()
            .Replace(
                context.Text(known.Name),
                blank =>
                    int.Parse(blank.Groups[1].Value, CultureInfo.InvariantCulture) is var place
                    && place < reason.Figures.Count
                        ? Figure(context, reason.Figures[place], blank.Groups[2].Value)
                        : "–"
            );
    }

    public static string MoneyPerMonth(ReportContext context, double amount, bool signed = false) =>
        Money(context, amount, "/month", signed);

    private static string Figure(ReportContext context, double value, string format)
    {
        string number = context.Formats.Plain(value);
        return format switch
        {
            "share" => context.Formats.WithUnit(context.Formats.Number(100 * value, 0), "%"),
            "percent" => context.Formats.WithUnit(context.Formats.Plain(100 * value), "%"),
            "money-month" => MoneyPerMonth(context, value),
            "money-line" => Money(context, value, "/line/month"),
            "money-mbps" => Money(context, value, "/Mbps/month"),
            "gbps" => context.Formats.WithUnit(number, "Gbit/s"),
            "mbps" => context.Formats.WithUnit(number, "Mbit/s"),
            "count" => Whole(context, value),
            _ => number,
        };
    }

    private static string Money(ReportContext context, double amount, string per, bool signed = false)
    {
        var scale = UnitScale.For(Math.Abs(amount), context.Description.Currency + per, context.Strings);
        double value = amount * scale.Factor;
        int decimals = Precision.DecimalsFor(value, 3);
        string number = signed ? context.Formats.Signed(value, decimals) : context.Formats.Number(value, decimals);
        return context.Formats.WithUnit(number, scale.Unit);
    }

    private static string Named(ReportContext context, IReadOnlyList<NamedEntry> words, string id) =>
        words.FirstOrDefault(word => word.Id == id) is { } known ? context.Text(known.Name) : id;

    [GeneratedRegex(@"\{(\d+):([a-z-]+)\}")]
    private static partial Regex Blank();

    private static string Whole(ReportContext context, double value) => context.Formats.Number(value, 0);
}
