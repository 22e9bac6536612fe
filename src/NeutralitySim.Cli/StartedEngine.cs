using NeutralitySim.Grains;

namespace NeutralitySim.Cli;

/// <summary>An engine, and what the user should know of the choice; null when it is what was asked for.</summary>
internal sealed record StartedEngine(IRunnerHost Host, string? Remark = null);
