namespace NeutralitySim.Core.Emissions;

/// <summary>Which grid feeds which site of an ISP's month.</summary>
/// <param name="Isp">Grid of the ISP's country: caches, ports, network, homes.</param>
/// <param name="DataCentres">Grid of each provider's data centres.</param>
public sealed record SiteGrids(GridFactor Isp, IReadOnlyList<GridFactor> DataCentres);
