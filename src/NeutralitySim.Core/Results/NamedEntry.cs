using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Results;

/// <summary>An id with the name shown to people.</summary>
public sealed record NamedEntry(string Id, Text Name)
{
    /// <summary>What it means, in a sentence or two; null where the name says enough.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Text? Meaning { get; init; }
}
