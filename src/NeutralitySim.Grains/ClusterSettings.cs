namespace NeutralitySim.Grains;

/// <summary>Which cluster a silo or client belongs to.</summary>
public sealed record ClusterSettings;
