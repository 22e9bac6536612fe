namespace NeutralitySim.Validation.Theory;

/// <summary>Demand for plans and streaming in <see cref="PaidPeering"/>: a pure function of prices.</summary>
public interface IPlanDemand
{
    /// <summary>What households buy; streaming needs the premium plan, so it costs the sum of both prices.</summary>
    PlanShares At(double basicPrice, double premiumPrice, double streamingPrice);
}
