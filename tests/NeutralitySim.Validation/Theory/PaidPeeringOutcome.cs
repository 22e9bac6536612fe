namespace NeutralitySim.Validation.Theory;

/// <summary>Prices, shares and profit in <see cref="PaidPeering"/>.</summary>
/// <param name="Fee">What streaming pays the ISP a subscriber; negative when the ISP pays.</param>
/// <param name="BasicPrice">P_b.</param>
/// <param name="PremiumPrice">P_p.</param>
/// <param name="StreamingPrice">P_v, fee passed on included.</param>
/// <param name="Shares">What households buy.</param>
/// <param name="IspProfit">Profit of the ISP a household.</param>
public sealed record PaidPeeringOutcome(
    double Fee,
    double BasicPrice,
    double PremiumPrice,
    double StreamingPrice,
    PlanShares Shares,
    double IspProfit
)
{
    /// <summary>Consumer surplus a household.</summary>
    public double ConsumerSurplus => Shares.ConsumerSurplus;

    /// <summary>Price of premium and streaming together.</summary>
    public double TotalPrice => PremiumPrice + StreamingPrice;
}
