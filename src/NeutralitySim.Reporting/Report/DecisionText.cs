using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Text;

namespace NeutralitySim.Reporting.Report;

/// <summary>Says in words what the value and the reason of a decision are.</summary>
internal static class DecisionText
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
            or RunEventKind.Rerouted => context.Formats.WithUnit(number, "Gbit/s"),
            RunEventKind.BitrateCut => context.Formats.WithUnit(number, "Mbit/s"),
            RunEventKind.DealSigned => context.Strings.With(Phrase.PricePerMbps, number, currency),
            RunEventKind.CachesDeployed => context.Strings.With(Phrase.Appliances, Whole(context, decision.Value)),
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
            RunEventKind.Rerouted => context.Strings.With(Phrase.SavingReason, number, currency),
            RunEventKind.BitrateCut => context.Strings.With(Phrase.ChargesReason, percent),
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

    public static string Subject(ReportContext context, RunEvent decision) =>
        decision.Subject.Contains('/', StringComparison.Ordinal) ? context.LinkName(decision.Subject)
        : context.Description.Isps.Any(i => i.Id == decision.Subject) ? context.IspName(decision.Subject)
        : decision.Subject;

    private static string Whole(ReportContext context, double value) => context.Formats.Number(value, 0);
}
