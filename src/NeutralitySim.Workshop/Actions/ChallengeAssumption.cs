using System.Globalization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Doubts an assumption, at any time: whether the ranking of the regimes holds over another range of it.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Path">Path of the value in the scenario.</param>
/// <param name="Low">Low end, as a scenario file would write it, with its unit.</param>
/// <param name="High">High end.</param>
/// <param name="Reason">Why; needed.</param>
public sealed record ChallengeAssumption(string RequestId, string Path, string Low, string High, string Reason)
    : SeatAction(RequestId)
{
    internal override WorkshopAction Cleaned() =>
        this with
        {
            Path = DisplayName.Line(Path, WorkshopLimits.Sentence),
            Low = DisplayName.Line(Low, WorkshopLimits.Id),
            High = DisplayName.Line(High, WorkshopLimits.Id),
            Reason = DisplayName.Line(Reason, WorkshopLimits.Sentence),
        };

    private protected override Text? Refusal(WorkshopState state, Seat seat) =>
        Path.Length == 0 || Low.Length == 0 || High.Length == 0 || Reason.Length == 0
            ? WorkshopTexts.ChallengeIncomplete
        : state.Challenges.Count(c => c.Seat == seat.Id && c.IsOpen) >= WorkshopLimits.OpenChallengesPerSeat
            ? WorkshopTexts.ManyChallenges.With(WorkshopLimits.OpenChallengesPerSeat)
        : null;

    private protected override WorkshopState Applied(WorkshopState state, Seat seat)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"c{state.Entries + 1}");
        var asked = new Challenge(id, seat.Id, Path, Low, High, Reason, ChallengeState.Asked, null, null);
        return state with { Challenges = state.Challenges.Add(asked) };
    }
}
