namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>One year of a company's inventory as it was published. What is null was not published; it is never taken for zero.</summary>
public sealed record CorporateYear
{
    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>All scopes inside the boundary, location-based, as first published.</summary>
    public required CorporateCarbon Total { get; init; }

    /// <summary>The same as the company restated it later.</summary>
    public CorporateCarbon? Restated { get; init; }

    /// <summary>The same with market-based electricity.</summary>
    public CorporateCarbon? MarketBased { get; init; }

    /// <summary>Scopes 1 and 2 alone.</summary>
    public CorporateCarbon? ScopesOneAndTwo { get; init; }

    /// <summary>Parts of the total by activity, in order, with shares from 0 to 1; empty where not published.</summary>
    public IReadOnlyList<ActivityShare> Activities { get; init; } = [];

    /// <summary>What the company says it avoided against a counterfactual of its own; shown, never subtracted.</summary>
    public CorporateCarbon? Avoided { get; init; }

    /// <summary>Credits retired for emissions avoided elsewhere.</summary>
    public CorporateCarbon? Retain { get; init; }

    /// <summary>Credits retired for removal into living stores, which may be released again.</summary>
    public CorporateCarbon? RemoveBiological { get; init; }

    /// <summary>Credits retired for removal into rock.</summary>
    public CorporateCarbon? RemoveGeological { get; init; }
}
