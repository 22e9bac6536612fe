namespace NeutralitySim.Core.Worlds;

/// <summary>A conservation law did not hold: the result would be wrong, so the run stops.</summary>
/// <param name="text">Which law, where, in which run and month, with both figures.</param>
internal sealed class BrokenInvariantException(Text text) : TextException(text);
