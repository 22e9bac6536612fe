using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Worlds;

/// <summary>A content provider: what it offers, how it is watched, what it earns and spends.</summary>
public sealed record ContentProvider
{
    /// <summary>Identifier, kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>Large, small, or background traffic that never reacts.</summary>
    public required ProviderSize Size { get; init; }

    /// <summary>Bitrates of the encoding ladder, bit/s, ascending, at least one.</summary>
    public required IReadOnlyList<double> LadderBitsPerSecond { get; init; }

    /// <summary>Highest bitrate shown on each device kind, bit/s, indexed like <see cref="DeviceKind"/>.</summary>
    public required IReadOnlyList<double> DeviceTopBitsPerSecond { get; init; }

    /// <summary>Bitrate from which the picture counts as high definition, bit/s.</summary>
    public required double HighDefinitionBitsPerSecond { get; init; }

    /// <summary>Monthly growth of the bitrate sessions ask for (screens, encodings), −0.2 to 0.2.</summary>
    public double BitrateGrowthPerMonth { get; init; }

    /// <summary>Sessions an adopting line starts per day, averaged over a week.</summary>
    public required double SessionsPerLineDay { get; init; }

    /// <summary>Mean length of a session, seconds; lengths are exponential.</summary>
    public required double MeanSessionSeconds { get; init; }

    /// <summary>Monthly growth of viewing per adopting line, −0.5 to 0.5.</summary>
    public double ViewingGrowthPerMonth { get; init; }

    /// <summary>Relative viewing in January to December, 12 values with at least one above 0; only ratios matter.</summary>
    public IReadOnlyList<double> Season { get; init; } = Enumerable.Repeat(1.0, 12).ToArray();

    /// <summary>Shape of concurrent viewing over the day.</summary>
    public required DiurnalProfile Profile { get; init; }

    /// <summary>β of Ma and Misra's demand <c>exp(−β(θ̂/θ − 1))</c>; 0 means viewers never give up.</summary>
    public required double QualitySensitivity { get; init; }

    /// <summary>Titles, their sizes and popularity.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country whose grid feeds its data centres; null for the viewer's country.</summary>
    public string? DataCentreCountry { get; init; }

    /// <summary>How its caches are filled and what an appliance can do.</summary>
    public required CacheProgramme CacheProgramme { get; init; }

    /// <summary>Cost of carrying its traffic from its own site to where it hands it over, per Mbps of p95 and month.</summary>
    public double HaulCostPerMbpsMonth { get; init; }

    /// <summary>Busy-hour use for which servers outside ISPs are bought, above 0 to 1.</summary>
    public double ServerBusyHourUse { get; init; } = 0.65;

    /// <summary>Cost of servers outside ISPs, per Mbps of p95 and month: h/(κ·u) at h for a server of rate κ.</summary>
    public double ServerCostPerMbpsMonth =>
        CacheProgramme.HardwareCostPerApplianceMonth
        / (
            CacheProgramme.ThroughputBitsPerSecondPerAppliance / UnitConversion.BitsPerSecondPerMbps * ServerBusyHourUse
        );

    /// <summary>Retail price per adopting line and month; 0 for a service paid by advertising.</summary>
    public required double RetailPricePerMonth { get; init; }

    /// <summary>Advertising or other revenue per viewing hour.</summary>
    public double OtherRevenuePerViewingHour { get; init; }

    /// <summary>What an hour watched costs, delivery aside, and falls with hours: creators' share, sales.</summary>
    public double CostPerViewingHour { get; init; }

    /// <summary>What an hour watched brings beyond what it costs, delivery and price aside; may be below 0.</summary>
    public double MarginPerViewingHour => OtherRevenuePerViewingHour - CostPerViewingHour;

    /// <summary>The same where only a part of what comes in is kept, 0 to 1.</summary>
    public double MarginPerViewingHourOf(double kept) => kept * OtherRevenuePerViewingHour - CostPerViewingHour;

    /// <summary>
    /// What the service costs per adopting line and month at the start, delivery aside: <see cref="MarginalCostPerLineMonth"/>, and content
    /// and staff, which do not fall in the month in which a subscriber leaves.
    /// </summary>
    public required double ServingCostPerLineMonth { get; init; }

    /// <summary>What one subscriber more costs in the month, delivery aside (payment, support); the serving cost unless stated, and no more than it.</summary>
    public double MarginalCostPerLineMonth
    {
        get => Math.Min(field, ServingCostPerLineMonth);
        init;
    } = double.PositiveInfinity;

    /// <summary>Content and staff per line that is expected to subscribe, per month; owed whoever subscribes.</summary>
    public double ContentCostPerLineMonth => ServingCostPerLineMonth - MarginalCostPerLineMonth;

    /// <summary>
    /// Share of a fee that is passed on: of a paid service, the curvature of its demand, above 0 (<c>ServiceDemand</c>); of background traffic, to
    /// the customers of its senders; of a service without a price, to advertisers.
    /// </summary>
    public double PassThrough { get; init; } = 0.5;

    /// <summary>Share of the customers of background senders who live where the world's ISPs are, 0 to 1.</summary>
    public double HomeShare { get; init; } = 1;

    /// <summary>What a service without a price is worth to an adopting line, per month; of a paid one its demand says it.</summary>
    public double? ValuePerLineMonth { get; init; }

    /// <summary>Of background traffic: how many senders it stands for and how their sizes differ; null where nobody says.</summary>
    public SenderSizes? Senders { get; init; }

    /// <summary>Turnover in the country that no viewing here earns, money per month, 0 or more: search, shops, cloud. A tax on turnover counts it.</summary>
    public double TurnoverBesidesPerMonth { get; init; }

    /// <summary>Turnover in the whole world, money per month, 0 or more; at least what it takes here.</summary>
    public double WorldTurnoverPerMonth { get; init; }

    /// <summary>Share of its profit that belongs to owners at home, 0 to 1.</summary>
    public double HomeOwned { get; init; } = 1;

    /// <summary>True for a public service: it never leaves, and the state pays what its income does not cover.</summary>
    public bool MustCarry { get; init; }

    /// <summary>Months of losses on end it bears before it gives notice, 1 or more; null for <see cref="MarketSettings.ExitAfterLossMonths"/>.</summary>
    public int? PatienceMonths { get; init; }

    /// <summary>Months between its notice and its end, 0 or more.</summary>
    public int NoticeMonths { get; init; }

    /// <summary>Cost of staying in business in this scenario's footprint, per month.</summary>
    public required double FixedCostPerMonth { get; init; }

    /// <summary>Share of lines that would adopt at today's price and full quality, 0 to 1, towards which adoption moves.</summary>
    public required double PotentialAdoption { get; init; }

    /// <summary>Share of the gap to the potential that closes each month, 0 to 1.</summary>
    public required double AdoptionSpeedPerMonth { get; init; }

    /// <summary>Share of adopters who cancel each month at full quality, 0 to 1, beyond those the adoption speed replaces.</summary>
    public required double ChurnPerMonth { get; init; }
}
