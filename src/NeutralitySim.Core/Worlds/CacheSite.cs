namespace NeutralitySim.Core.Worlds;

/// <summary>A provider's appliances inside an ISP, present from the start or deployable later.</summary>
public sealed record CacheSite
{
    /// <summary>Identifier, unique within the ISP.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the provider whose content it holds.</summary>
    public required int Provider { get; init; }

    /// <summary>Appliances installed at the start, 0 to 10,000; 0 where the programme may deploy later.</summary>
    public required int InitialAppliances { get; init; }

    /// <summary>Most appliances the site takes.</summary>
    public required int MaximumAppliances { get; init; }

    /// <summary>Power usage effectiveness of the site, 1 to 3; null for that of the ISP's other sites.</summary>
    public double? Pue { get; init; }
}
