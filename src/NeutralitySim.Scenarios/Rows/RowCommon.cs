using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>What the rows of a table have in common.</summary>
/// <param name="Defaults">What lies beneath each row.</param>
/// <param name="Source">Source, year and note of numbers for which neither they nor the row say any.</param>
internal sealed record RowCommon(MapNode Defaults, MapNode Source);
