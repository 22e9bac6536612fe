namespace NeutralitySim.Scenarios.Reading;

/// <summary>A sequence of nodes.</summary>
internal sealed class ListNode(Mark mark, IReadOnlyList<Node> items) : Node(mark)
{
    public IReadOnlyList<Node> Items { get; } = items;

    public override string Describe() => "found a list";
}
