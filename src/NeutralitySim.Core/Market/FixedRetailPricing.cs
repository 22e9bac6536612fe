namespace NeutralitySim.Core.Market;

/// <summary>ISPs keep their prices: what a toll brings in stays with them.</summary>
internal sealed class FixedRetailPricing : IRetailPricing
{
    public void Update(MonthReview review) { }
}
