using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results;

/// <summary>A results file cannot be used as asked.</summary>
/// <param name="text">Which file, what was found, what is accepted.</param>
public sealed class ResultsException(Text text) : TextException(text);
