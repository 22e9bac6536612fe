using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>Strategy of <see cref="SpreadPlacementDirector"/>.</summary>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.spread-placement")]
internal sealed class SpreadPlacement : PlacementStrategy;
