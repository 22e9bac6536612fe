using NeutralitySim.Core.Runs;

namespace NeutralitySim.Cli;

/// <summary>An engine, and what the user should know of the choice; null when it is what was asked for.</summary>
/// <param name="Runner">Carries out runs.</param>
/// <param name="Host">Kept while it runs, then disposed of; null where nothing was started.</param>
/// <param name="Remark">What the user should know.</param>
internal sealed record StartedEngine(IRunner Runner, IDisposable? Host = null, string? Remark = null);
