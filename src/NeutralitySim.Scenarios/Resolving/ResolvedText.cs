using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A text for people.</summary>
internal sealed class ResolvedText(string path, Mark mark, Text text) : Resolved(path, mark)
{
    public Text Text { get; } = text;
}
