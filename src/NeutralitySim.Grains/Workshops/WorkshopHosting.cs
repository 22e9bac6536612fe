namespace NeutralitySim.Grains;

/// <summary>What a silo needs to carry workshops.</summary>
public sealed record WorkshopHosting
{
    /// <summary>SQLite file in which a silo within a program keeps them, made at first use; null keeps them in memory. A cluster keeps them in its database.</summary>
    public string? File { get; init; }

    /// <summary>Who simulates what workshops ask for; null where nobody does, and they wait.</summary>
    public IWorkshopOutcomes? Outcomes { get; init; }

    /// <summary>Clock by which steps, limits and deletion dates go.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
