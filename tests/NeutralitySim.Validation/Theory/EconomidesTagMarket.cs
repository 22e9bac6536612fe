namespace NeutralitySim.Validation.Theory;

/// <summary>The market of <see cref="EconomidesTag2012"/>; money in any one unit.</summary>
/// <param name="Value">v, a consumer's value of access without content.</param>
/// <param name="ContentValue">b, what all providers together add for a consumer, 0 or more.</param>
/// <param name="ConsumerSpread">t, how values differ between consumers, above 0.</param>
/// <param name="AudienceValue">a, what all consumers together are worth to a provider, 0 or more.</param>
/// <param name="ProviderSpread">f, how fixed costs differ between providers, above 0.</param>
/// <param name="Cost">c, the ISP's cost of a consumer, 0 or more.</param>
public sealed record EconomidesTagMarket(
    double Value,
    double ContentValue,
    double ConsumerSpread,
    double AudienceValue,
    double ProviderSpread,
    double Cost
)
{
    internal void Check()
    {
        double product = ProviderSpread * ConsumerSpread;
        double sum = AudienceValue + ContentValue;
        if (!(product > AudienceValue * ContentValue && 4 * product > sum * sum))
            throw new ArgumentOutOfRangeException(
                nameof(ConsumerSpread),
                product,
                "The product of both spreads must exceed a·b and (a+b)²/4, or the ISP's optimum is not interior."
            );
    }
}
