using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>A single value, still as text.</summary>
internal sealed class ScalarNode(Mark mark, string text, bool isQuoted = false) : Node(mark)
{
    public string Text { get; } = text;

    /// <summary>True when it was written in quotes, so that it is a text whatever it looks like.</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>True when nothing was written: <c>key:</c>, <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty { get; } = !isQuoted && text is "" or "~" or "null";

    public override string Describe() => IsEmpty ? "found nothing" : $"found {Words.Quote(Text)}";
}
