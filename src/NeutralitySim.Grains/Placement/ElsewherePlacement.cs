using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>Strategy of <see cref="ElsewherePlacementDirector"/>.</summary>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.elsewhere-placement")]
internal sealed class ElsewherePlacement : PlacementStrategy;
