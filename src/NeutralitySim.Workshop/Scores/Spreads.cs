using System.Collections.Immutable;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Scores;

/// <summary>What the room expected, and what surprised it.</summary>
public static class Spreads
{
    /// <summary>Spreads of a round by group and measure, in their orders; empty until it is revealed.</summary>
    public static ImmutableList<PredictionSpread> Of(WorkshopState state, Round round) =>
        [
            .. Scoring
                .Compared(state, round)
                .GroupBy(compared => (compared.Group, compared.Measure))
                .OrderBy(spread => state.Groups.FindIndex(group => group.Id == spread.Key.Group))
                .ThenBy(spread => state.Measures.IndexOf(spread.Key.Measure))
                .Select(spread => Spread(spread.Key.Group, spread.Key.Measure, [.. spread])),
        ];

    /// <summary>
    /// What surprised, most first: measures of which more than half of the seats had the way wrong, or whose median missed by a large change; by the share
    /// that was wrong, then by the error of the median.
    /// </summary>
    public static ImmutableList<PredictionSpread> Surprises(IEnumerable<PredictionSpread> spreads) =>
        [
            .. spreads
                .Where(spread => spread.WrongShare > 0.5 || spread.MedianError >= 1)
                .OrderByDescending(spread => spread.WrongShare)
                .ThenByDescending(spread => spread.MedianError ?? 0),
        ];

    private static PredictionSpread Spread(string group, Measure measure, List<ComparedChange> seats)
    {
        var amounts = seats.Select(seat => seat.Predicted.Signed).OfType<double>().Order().ToList();
        double actual = seats[0].Actual;
        double? median = Quantile(amounts, 0.5);
        return new PredictionSpread(
            group,
            measure.Id,
            Count(seats, Direction.Down),
            Count(seats, Direction.NoChange),
            Count(seats, Direction.Up),
            Quantile(amounts, 0),
            Quantile(amounts, 0.25),
            median,
            Quantile(amounts, 0.75),
            Quantile(amounts, 1),
            actual,
            Scoring.DirectionOf(actual, measure.SmallestNamed),
            (double)seats.Count(seat => !seat.IsRight) / seats.Count,
            median is { } middle ? Math.Abs(middle - actual) / measure.Scale : null
        );
    }

    private static int Count(List<ComparedChange> seats, Direction direction) =>
        seats.Count(seat => seat.Predicted.Direction == direction);

    // Linear between the two neighbours (type 7 of Hyndman and Fan, as in R and NumPy).
    private static double? Quantile(List<double> sorted, double share)
    {
        if (sorted.Count == 0)
            return null;
        double place = share * (sorted.Count - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
