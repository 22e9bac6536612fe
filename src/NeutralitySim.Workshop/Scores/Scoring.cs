using System.Collections.Immutable;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Scores;

/// <summary>Compares predictions with outcomes.</summary>
/// <remarks>
/// Only predictions of the proposal that the group applied, in rounds that were revealed. <b>Direction</b>: right or wrong; a change up to the smallest that
/// counts as one is no change. <b>Amount</b>: |predicted − actual| / large change, both with their sign, neither capped nor rounded. For a single number
/// absolute error is a consistent scoring function of the median: whoever wants the smallest error on average does best by saying the median of what they
/// believe, so that nobody gains by exaggerating or by hedging (Gneiting, "Making and Evaluating Point Forecasts", JASA 106, 2011). A cap, or a ratio to the error of others,
/// would lose this. The two are kept apart: a sum of them would reward neither. Worked: 3 predicted, −1 come true, large change 2: wrong way, error |3 + 1| / 2 = 2.
/// </remarks>
public static class Scoring
{
    /// <summary>Which way a change goes.</summary>
    /// <param name="change">In the indicator's unit.</param>
    /// <param name="smallestNamed">Smallest change that counts as one, in the same unit.</param>
    public static Direction DirectionOf(double change, double smallestNamed) =>
        Math.Abs(change) <= smallestNamed ? Direction.NoChange
        : change > 0 ? Direction.Up
        : Direction.Down;

    /// <summary>Scores of a round, in the order of the predictions; empty until it is revealed.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="round">The round.</param>
    /// <param name="seat">Id of the one seat whose score is wanted; null for all.</param>
    public static ImmutableList<SeatScore> Of(WorkshopState state, Round round, string? seat = null) =>
        [
            .. Compared(state, round, seat)
                .GroupBy(compared => compared.Seat, StringComparer.Ordinal)
                .Select(of => new SeatScore(
                    round.Number,
                    of.Key,
                    of.Count(),
                    of.Count(compared => compared.IsRight),
                    of.Count(compared => compared.Error is not null),
                    of.Average(compared => compared.Error)
                )),
        ];

    /// <summary>Each predicted change beside the one that came.</summary>
    internal static IEnumerable<ComparedChange> Compared(WorkshopState state, Round round, string? seat = null)
    {
        if (!round.IsRevealed)
            yield break;
        var came = round
            .Results.Where(result => result.Proposal is not null)
            .ToDictionary(
                result => result.Proposal!,
                result =>
                    (
                        result.Group,
                        Changes: state.Measures.ToDictionary(m => m.Id, m => (Measure: m, Change: result.Change(m.Id)))
                    )
            );
        foreach (var prediction in round.Predictions)
            if ((seat is null || prediction.Seat == seat) && came.TryGetValue(prediction.Proposal, out var applied))
                foreach (var predicted in prediction.Changes)
                    if (applied.Changes[predicted.Measure] is { Measure: var measure, Change: { } actual })
                        yield return new ComparedChange(prediction.Seat, applied.Group, measure, predicted, actual);
    }
}
