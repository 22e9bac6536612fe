using NeutralitySim.Core.Emissions.Corporate;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>A statement about part of a company's yearly emissions, such as streaming. It is never added to an hour of viewing.</summary>
/// <param name="Total">Total claimed.</param>
/// <param name="Share">Part claimed, share of the total, above 0, at most 1.</param>
/// <param name="Restated">Total as restated later; null for none.</param>
/// <param name="FewestViewingHours">Hours watched in the year, lower estimate; null for none.</param>
/// <param name="MostViewingHours">Upper estimate.</param>
public sealed record CompanyClaim(
    CorporateCarbon Total,
    double Share,
    CorporateCarbon? Restated,
    double? FewestViewingHours,
    double? MostViewingHours
)
{
    /// <summary>The part, in tonnes.</summary>
    public CorporateCarbon Part => Share * Total;

    /// <summary>The part of the restated total.</summary>
    public CorporateCarbon? RestatedPart => Share * Restated;

    /// <summary>Share of the restated total that is as many tonnes as claimed.</summary>
    public double? NeededShare => Restated is { Tonnes: > 0 } restated ? Part.Tonnes / restated.Tonnes : null;

    /// <summary>The part over the hours watched, least to most grams; null without hours.</summary>
    public (CorporateHourShare Least, CorporateHourShare Most)? PerHour =>
        FewestViewingHours is { } fewest && MostViewingHours is { } most ? (Part.Over(most), Part.Over(fewest)) : null;
}
