using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Views;

/// <summary>Who bears the fees that providers pay to ISPs in a regime, and who has them in the end, all as differences from another regime.</summary>
/// <remarks>
/// With Δ the difference between the regimes over the run: fee = Δ all that providers pay to ISPs less what a bargained price has ISPs pay to them. Price effects are taken at the
/// quantities of the regime with the fee: (p₁ − p₀)·q₁ for each payer and payee, p the mean price. Paid: video price effect − Δ margin of
/// large and small providers and of other traffic + Δ what these pass on to their customers − Δ network cost of providers + rest = fee. Received: Δ margin of ISPs − access price effect
/// + Δ network cost of ISPs + rest = fee; network cost leaves out the fees themselves. A side may hold parts of either sign.
/// </remarks>
/// <param name="Fee">Money paid in fees beyond the other regime's, above 0.</param>
/// <param name="Parts">Money by part.</param>
public sealed record FeeIncidence(double Fee, IReadOnlyDictionary<FeePart, double> Parts)
{
    // A fee of less than this part of all payments is a change in noise.
    private const double Negligible = 1e-6;

    // Smaller changes of a mean price are rounding.
    private const double SamePrice = 1e-9;

    private static readonly LedgerKind[] NotNetwork =
    [
        LedgerKind.RetailAccess,
        LedgerKind.RetailVideo,
        LedgerKind.OtherRevenue,
        LedgerKind.Operations,
        LedgerKind.FixedCost,
        LedgerKind.Content,
        LedgerKind.ViewingCost,
        LedgerKind.PublicFunding,
        LedgerKind.PassedOn,
    ];

    /// <summary>Parts of the side that pays.</summary>
    public static IReadOnlyList<FeePart> PaidSide { get; } =
    [.. Enum.GetValues<FeePart>().Where(part => part <= FeePart.OtherPaid)];

    /// <summary>Parts of the side that receives.</summary>
    public static IReadOnlyList<FeePart> ReceivedSide { get; } = [.. Enum.GetValues<FeePart>().Except(PaidSide)];

    /// <summary>A part for each unit of money of the fee; each side sums to 1.</summary>
    public double Share(FeePart part) => Parts[part] / Fee;

    /// <summary>The incidence, or null where the regime brings ISPs no more fees than the other.</summary>
    /// <param name="without">Payments of the regime compared with.</param>
    /// <param name="with">Payments of the regime with the fee.</param>
    /// <param name="groups">Which providers are large.</param>
    public static FeeIncidence? Of(
        IReadOnlyList<LedgerSum> without,
        IReadOnlyList<LedgerSum> with,
        AccountGroups groups
    )
    {
        double fee = Fees(with) - Fees(without);
        return without.Count == 0 || !(fee > Negligible * with.Sum(p => p.Amount))
            ? null
            : new FeeIncidence(fee, Split(fee, without, with, groups));
    }

    private static Dictionary<FeePart, double> Split(
        double fee,
        IReadOnlyList<LedgerSum> without,
        IReadOnlyList<LedgerSum> with,
        AccountGroups groups
    )
    {
        double Margin(AccountGroup group) => Net(with, groups, group) - Net(without, groups, group);
        double video = PriceEffect(without, with, LedgerKind.RetailVideo);
        double others = PassedOn(with) - PassedOn(without);
        double large = 0 - Margin(AccountGroup.LargeProviders);
        double small = 0 - Margin(AccountGroup.SmallProviders);
        double traffic = 0 - Margin(AccountGroup.OtherTraffic);
        double kept = Margin(AccountGroup.Isps);
        double access = 0 - PriceEffect(without, with, LedgerKind.RetailAccess);
        double saved = NetworkCost(without, Accounts.IsProvider) - NetworkCost(with, Accounts.IsProvider);
        double spent = NetworkCost(with, Accounts.IsIsp) - NetworkCost(without, Accounts.IsIsp);
        return new Dictionary<FeePart, double>
        {
            [FeePart.VideoSubscribers] = video,
            [FeePart.LargeProviders] = large,
            [FeePart.SmallProviders] = small,
            [FeePart.OtherTraffic] = traffic,
            [FeePart.OtherCustomers] = others,
            [FeePart.ProvidersNetwork] = saved,
            [FeePart.OtherPaid] = fee - video - large - small - traffic - others - saved,
            [FeePart.KeptByIsps] = kept,
            [FeePart.AccessSubscribers] = access,
            [FeePart.IspsNetwork] = spent,
            [FeePart.OtherReceived] = fee - kept - access - spent,
        };
    }

    private static double PassedOn(IReadOnlyList<LedgerSum> payments) =>
        payments.Where(p => p.Kind == LedgerKind.PassedOn).Sum(p => p.Amount);

    private static double Fees(IReadOnlyList<LedgerSum> payments) =>
        payments.Where(p => Accounts.IsProvider(p.Payer) && Accounts.IsIsp(p.Payee)).Sum(p => p.Amount)
        - payments.Where(p => Accounts.IsIsp(p.Payer) && Accounts.IsProvider(p.Payee)).Sum(p => p.Amount);

    // What providers and ISPs pay each other is the fee itself.
    private static double NetworkCost(IReadOnlyList<LedgerSum> payments, Func<string, bool> isPayer) =>
        payments
            .Where(p =>
                isPayer(p.Payer)
                && !Accounts.IsIsp(p.Payee)
                && !Accounts.IsProvider(p.Payee)
                && !NotNetwork.Contains(p.Kind)
            )
            .Sum(p => p.Amount);

    private static double Net(IReadOnlyList<LedgerSum> payments, AccountGroups groups, AccountGroup group) =>
        WelfareShare.Of(payments, groups)[(int)group].Net;

    private static double PriceEffect(
        IReadOnlyList<LedgerSum> without,
        IReadOnlyList<LedgerSum> with,
        LedgerKind kind
    ) =>
        with.Where(p => p.Kind == kind && p.Quantity > 0)
            .Join(
                without.Where(p => p.Kind == kind && p.Quantity > 0),
                p => (p.Payer, p.Payee),
                p => (p.Payer, p.Payee),
                (after, before) => PriceEffect(before, after)
            )
            .Sum();

    private static double PriceEffect(LedgerSum before, LedgerSum after)
    {
        double old = before.Amount / before.Quantity;
        double change = after.Amount / after.Quantity - old;
        return Math.Abs(change) > SamePrice * old ? change * after.Quantity : 0;
    }
}
