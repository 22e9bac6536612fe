namespace NeutralitySim.Core.Tests.Speed;

/// <summary>Work that a run repeats by the million.</summary>
/// <param name="Id">Name in the history.</param>
/// <param name="Operations">Operations in one call of <paramref name="Run"/>.</param>
/// <param name="Run">Does them.</param>
internal sealed record Kernel(string Id, int Operations, Action Run);
