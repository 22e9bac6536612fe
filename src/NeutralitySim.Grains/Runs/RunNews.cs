using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>What a run tells its client: a month, why there is none, or, with neither, that it is at work.</summary>
/// <param name="Month">What the month adds to the result.</param>
/// <param name="Failure">Why the run cannot go on.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.run-news")]
internal sealed record RunNews([property: Id(0)] MonthRecord? Month = null, [property: Id(1)] Text? Failure = null);
