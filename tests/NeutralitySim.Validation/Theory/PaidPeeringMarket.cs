namespace NeutralitySim.Validation.Theory;

/// <summary>The market of <see cref="PaidPeering"/>; money a household a month, in any one unit.</summary>
/// <param name="Demand">What households choose at which prices.</param>
/// <param name="BasicCost">C_b, the ISP's cost of a basic plan.</param>
/// <param name="PremiumCost">C_p, the ISP's cost of a premium plan.</param>
/// <param name="VideoCost">C_v, what streaming on a premium plan adds to the ISP's cost.</param>
/// <param name="StreamingPrice">P_v0, price of streaming without a fee.</param>
/// <param name="PassThrough">Share of the fee that streaming passes on to its subscribers, 0 to 1.</param>
/// <param name="PriceCeiling">Plan prices are first sought between cost and this price; above both costs.</param>
public sealed record PaidPeeringMarket(
    IPlanDemand Demand,
    double BasicCost = 10,
    double PremiumCost = 14,
    double VideoCost = 1,
    double StreamingPrice = 12,
    double PassThrough = 1,
    double PriceCeiling = 100
);
