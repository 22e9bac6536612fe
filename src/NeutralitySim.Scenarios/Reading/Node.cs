namespace NeutralitySim.Scenarios.Reading;

/// <summary>A piece of YAML with its place. Immutable; shared between trees.</summary>
internal abstract class Node(Mark mark)
{
    public Mark Mark { get; } = mark;

    /// <summary>What the piece is, in words for a message.</summary>
    public abstract string Describe();
}
