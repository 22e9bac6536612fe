using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>A run with its number in the file.</summary>
internal readonly record struct StoredRun(long Id, RunKey Key);
