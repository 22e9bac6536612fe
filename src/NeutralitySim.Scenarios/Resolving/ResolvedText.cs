using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A text for people.</summary>
internal sealed class ResolvedText(string path, Mark mark, LocalizedText text) : Resolved(path, mark)
{
    public LocalizedText Text { get; } = text;
}
