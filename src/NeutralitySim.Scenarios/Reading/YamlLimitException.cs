namespace NeutralitySim.Scenarios.Reading;

/// <summary>Stops the reading of a file; caught by <see cref="YamlReader"/>, never seen outside.</summary>
internal sealed class YamlLimitException(Mark mark, string found, string accepted) : Exception(found)
{
    public Mark Mark { get; } = mark;

    public string Found { get; } = found;

    public string Accepted { get; } = accepted;
}
