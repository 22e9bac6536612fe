using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Workshop.Debrief;

/// <summary>A sentence to agree with or not, from 1 (not at all) to 5 (fully).</summary>
/// <param name="Id">Id.</param>
/// <param name="Sentence">The sentence; takes no side.</param>
public sealed record Question(string Id, Text Sentence);
