using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Places grains on one silo after the other.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SpreadPlacementAttribute() : PlacementAttribute(new SpreadPlacement());
