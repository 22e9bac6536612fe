using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Places grains on another silo than the one that calls them, where there is one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ElsewherePlacementAttribute() : PlacementAttribute(new ElsewherePlacement());
