namespace NeutralitySim.Core.Results;

/// <summary>Names of the parts of what households have; together they are all of it.</summary>
public static class HouseholdParts
{
    /// <summary>What their choice was worth at the start.</summary>
    public const string Start = "start";

    /// <summary>The price of access.</summary>
    public const string Access = "access";

    /// <summary>Prices of services that are still there.</summary>
    public const string ServicePrices = "service-prices";

    /// <summary>Services that have left.</summary>
    public const string ServicesLost = "services-lost";

    /// <summary>Quality.</summary>
    public const string Quality = "quality";

    /// <summary>What other senders pass on to their customers, and data by volume for other traffic.</summary>
    public const string Background = "background";

    /// <summary>What is lost because not all have yet what they would choose.</summary>
    public const string NotYetMoved = "not-yet-moved";

    /// <summary>What more is invested of others' profits; no part of surplus, but theirs.</summary>
    public const string Investment = "investment";

    /// <summary>Parts of a change of what an ISP offers, in their order.</summary>
    public static IReadOnlyList<string> OfOffer { get; } = [Access, ServicePrices, ServicesLost, Quality, Background];

    /// <summary>Parts of a gain against the start, in their order.</summary>
    public static IReadOnlyList<string> OfGain { get; } = [.. OfOffer, NotYetMoved];
}
