namespace NeutralitySim.Core.Market;

/// <summary>How ISPs set the retail price of access after a month.</summary>
internal interface IRetailPricing
{
    void Update(MonthReview review);
}
