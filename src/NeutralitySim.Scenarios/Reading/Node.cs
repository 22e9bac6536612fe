using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>A piece of YAML with its place. Immutable; shared between trees.</summary>
internal abstract class Node(Mark mark)
{
    public Mark Mark { get; } = mark;

    /// <summary>What the piece is, in words for a message.</summary>
    public abstract Text Describe();
}

/// <summary>A sequence of nodes.</summary>
internal sealed class ListNode(Mark mark, IReadOnlyList<Node> items) : Node(mark)
{
    public IReadOnlyList<Node> Items { get; } = items;

    public override Text Describe() => ScenarioTexts.FoundList;
}

/// <summary>A single value, still as text.</summary>
internal sealed class ScalarNode(Mark mark, string text, bool isQuoted = false) : Node(mark)
{
    public string Text { get; } = text;

    /// <summary>True when it was written in quotes, so that it is a text whatever it looks like.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>True when nothing was written: <c>key:</c>, <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty { get; } = !isQuoted && text is "" or "~" or "null";

    public override Text Describe() =>
        IsEmpty ? ScenarioTexts.FoundNothing : ScenarioTexts.Found.With(Words.Quoted(Text));
}
