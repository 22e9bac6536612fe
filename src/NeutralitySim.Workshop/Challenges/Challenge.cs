using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Workshop.Challenges;

/// <summary>An assumption that somebody doubts.</summary>
/// <param name="Id">Id, unique in the workshop.</param>
/// <param name="Seat">Who doubts.</param>
/// <param name="Path">Path of the value in the scenario.</param>
/// <param name="Low">Low end of the range proposed, as a scenario file would write it, with its unit.</param>
/// <param name="High">High end.</param>
/// <param name="Reason">Why, one line.</param>
/// <param name="State">How far it has come.</param>
/// <param name="TurnsAt">Value that turns the ranking, with its unit; null unless fragile.</param>
/// <param name="Answer">A sentence on the answer, or why there is none; null for none.</param>
public sealed record Challenge(
    string Id,
    string Seat,
    string Path,
    string Low,
    string High,
    string Reason,
    ChallengeState State,
    string? TurnsAt,
    Text? Answer
)
{
    /// <summary>Whether it waits for an answer.</summary>
    [JsonIgnore]
    public bool IsOpen => State is ChallengeState.Asked or ChallengeState.Running;
}
