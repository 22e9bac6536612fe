namespace NeutralitySim.Core.Worlds;

/// <summary>Subscriber lines of one ISP that are alike: region, access technology, plan and devices.</summary>
public sealed record Cohort
{
    /// <summary>Identifier, unique within the ISP.</summary>
    public required string Id { get; init; }

    /// <summary>Region label, for example <c>urban</c>; used to report distributions.</summary>
    public required string Region { get; init; }

    /// <summary>Access technology.</summary>
    public required AccessTechnology Access { get; init; }

    /// <summary>Paying lines at the start, 0 to 1e9. One line or five million cost the same to simulate.</summary>
    public required double Lines { get; init; }

    /// <summary>Net growth of lines per month as a fraction, −0.5 to 0.5, before churn between ISPs.</summary>
    public double LineGrowthPerMonth { get; init; }

    /// <summary>Downstream rate of the plan, bit/s.</summary>
    public required double PlanBitsPerSecond { get; init; }

    /// <summary>Share of the plan's rate that its lines reach in the mean of an evening, above 0 to 2.</summary>
    public double AttainedShare { get; init; } = 1;

    /// <summary>How far lines of the plan lie apart in what they reach, over lines and evenings: standard deviation of the logarithm, 0 to 1.</summary>
    public double LineSpread { get; init; }

    /// <summary>What a session on these lines gets of a full link beside one that gets 1, above 0 to 1: a longer round trip gets less.</summary>
    public double FullLinkShare { get; init; } = 1;

    /// <summary>Share of what a line has left that a player asks for at most, 0.1 to 1: the rest is its margin.</summary>
    public double BitrateMargin { get; init; } = 1;

    /// <summary>Share of the line that others in the household use while one watches, 0 to 0.9.</summary>
    public double OtherTraffic { get; init; }

    /// <summary>What is left of the line for a picture, in the mean over lines, bit/s.</summary>
    public double LineBitsPerSecond => PlanBitsPerSecond * AttainedShare * (1 - OtherTraffic);

    /// <summary>Share of viewing time on each device kind, indexed like <see cref="DeviceKind"/>; sums to 1.</summary>
    public required IReadOnlyList<double> DeviceMix { get; init; }

    /// <summary>
    /// Ratio of the mean bitrate its sessions ask for to the ladder's, 0.1 to 10; 1 unless a published index is replayed.
    /// </summary>
    public double BitrateFactor { get; init; } = 1;

    /// <summary>Index into the ISP's aggregation links, or −1 for none.</summary>
    public int AggregationLink { get; init; } = -1;

    /// <summary>Factor on a provider's rungs and its screens' top bitrates in a month: what the cohort asks for, and the bitrates' growth.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="month">Month, from 0.</param>
    public double RungScale(ContentProvider provider, int month) =>
        BitrateFactor * Math.Pow(1 + provider.BitrateGrowthPerMonth, month);
}
