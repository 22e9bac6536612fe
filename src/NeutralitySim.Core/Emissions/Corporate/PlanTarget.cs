using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>A target.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">What was promised, in a few words.</param>
/// <param name="Kind">Kind of promise.</param>
/// <param name="Scope">Emissions it is about; a net-zero target is about all.</param>
/// <param name="BaseYear">Year a reduction is taken from.</param>
/// <param name="Reduction">Share by which gross falls, 0 to 1; 0 for net zero.</param>
/// <param name="Year">Year by which.</param>
/// <param name="IsAnnounced">False for a reading of one's own, which nobody promised.</param>
public sealed record PlanTarget(
    string Id,
    Text Name,
    TargetKind Kind,
    TargetScope Scope,
    int BaseYear,
    double Reduction,
    int Year,
    bool IsAnnounced
);
