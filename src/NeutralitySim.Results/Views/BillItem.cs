using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Views;

/// <summary>Part of what a line pays on average.</summary>
/// <param name="Isp">ISP id.</param>
/// <param name="Payee">Account paid: the ISP, or a content provider.</param>
/// <param name="Kind">What for.</param>
/// <param name="PerLineMonth">Money per paying line and month, averaged over all lines, also those without the service.</param>
public sealed record BillItem(string Isp, string Payee, LedgerKind Kind, double PerLineMonth)
{
    /// <summary>Bills of the subscribers of each ISP in one regime.</summary>
    /// <param name="payments">Payments of the regime over the whole run.</param>
    /// <param name="lineMonths">Paying lines by ISP id, summed over the months; an ISP that is missing or has none gets no bill.</param>
    public static IReadOnlyList<BillItem> Of(
        IReadOnlyList<LedgerSum> payments,
        IReadOnlyDictionary<string, double> lineMonths
    ) =>
        [
            .. from isp in lineMonths.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            where isp.Value > 0
            from payment in payments.Where(p => p.Payer == Accounts.Subscribers(isp.Key))
            group payment.Amount / isp.Value by (Isp: isp.Key, payment.Payee, payment.Kind) into item
            select new BillItem(item.Key.Isp, item.Key.Payee, item.Key.Kind, item.Sum()),
        ];
}
