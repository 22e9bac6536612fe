using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A piece of the scenario after checks and defaults.</summary>
/// <param name="path">Dotted path.</param>
/// <param name="mark">Where it was written; the place of its parent when it was not.</param>
internal abstract class Resolved(string path, Mark mark)
{
    public string Path { get; } = path;

    public Mark Mark { get; } = mark;

    /// <summary>The piece's canonical text once it has been made, for pieces shared by many trees.</summary>
    public string? Canonical { get; set; }
}
