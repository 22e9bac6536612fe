namespace NeutralitySim.Workshop.Opening;

/// <summary>All that is settled when a workshop is opened.</summary>
public sealed record WorkshopOpening
{
    /// <summary>Id of the workshop.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Version of the engine that simulates; empty where nobody said.</summary>
    public string EngineVersion { get; init; } = "";

    /// <summary>Levers, regimes and measures of the scenario.</summary>
    public required WorkshopMaterial Material { get; init; }

    /// <summary>What is done when.</summary>
    public required Agenda Agenda { get; init; }

    /// <summary>What people type to join, of <see cref="Access.JoinCode"/>.</summary>
    public required string JoinCode { get; init; }

    /// <summary>Hash of the facilitator's key, of <see cref="Access.Secret"/>.</summary>
    public required string FacilitatorKeyHash { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When all of it is deleted, after <see cref="OpenedAt"/>.</summary>
    public required DateTimeOffset DeleteAt { get; init; }

    /// <summary>Groups that work side by side, 1 to <see cref="WorkshopLimits.Groups"/>.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>True where regimes have letters for names until they are unveiled.</summary>
    public bool IsBlind { get; init; }

    /// <summary>Seed of the letters' order and of bots.</summary>
    public ulong Seed { get; init; }
}
