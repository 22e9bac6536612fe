using NeutralitySim.Core.Runs;

namespace NeutralitySim.Web;

/// <summary>What a workshop page shows, to whom, and who does its runs.</summary>
public sealed record WorkshopOptions
{
    /// <summary>Default port.</summary>
    public const int DefaultPort = 5014;

    /// <summary>Scenario file, or the folder that holds its <c>scenario.yaml</c>; scenarios beside it can be switched to.</summary>
    public required string Scenario { get; init; }

    /// <summary>True to open with the list of scenarios instead of one of them.</summary>
    public bool OpensWithScenarios { get; init; }

    /// <summary>Carries out the runs.</summary>
    public required IRunner Runner { get; init; }

    /// <summary>Told of each stage of the quick runs, which the runner has no part in; may be null.</summary>
    public IEngineProbe? Probe { get; init; }

    /// <summary>Port; 0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>True to answer on every address of this machine; false for this machine alone.</summary>
    public bool IsShared { get; init; }

    /// <summary>Language of readers whose browser asks for none of ours: <c>en</c> or <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>A workshop to open the doors to; null for the page alone.</summary>
    public HostedWorkshop? Workshop { get; init; }

    /// <summary>Limits.</summary>
    public WorkshopLimits Limits { get; init; } = new();

    /// <summary>Told of faults of this program, each with the request's path; may be null.</summary>
    public Action<string>? OnFault { get; init; }
}
