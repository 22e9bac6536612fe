using System.Collections.Immutable;
using System.Globalization;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Workshop.Groups;

/// <summary>All groups side by side.</summary>
/// <remarks>
/// The distance of two values is a part of the lever's scale (0 to 1), or whether choices differ (0 or 1); that of two groups the mean over all levers,
/// touched or not. The agreed value of a lever is the one with the smallest sum of distances to all groups: the median of numbers (the middle between the
/// two in the midst), the most frequent choice (of equals the scenario's, else the first in the scenario's order). The distance to agreement is how far a group has to
/// go on average: the mean over levers and groups of the distance to the agreed value. 0: all groups agree. It is at most 0.5 for numbers, and 1 − 1/n for n choices.
/// Worked: three groups with a toll of 0, 2 and 10 on a scale of 0 to 10 agree at 2 and are (0.2 + 0 + 0.8) / 3 = 0.33 from it.
/// </remarks>
/// <param name="Groups">Ids of the groups.</param>
/// <param name="Levers">One row per lever.</param>
/// <param name="Measures">One row per measure.</param>
/// <param name="Distances">One per pair of groups.</param>
/// <param name="ToAgreement">Distance to agreement; 0 without levers.</param>
public sealed record GroupTable(
    ImmutableList<string> Groups,
    ImmutableList<LeverRow> Levers,
    ImmutableList<MeasureRow> Measures,
    ImmutableList<GroupDistance> Distances,
    double ToAgreement
)
{
    /// <summary>The groups as they stand.</summary>
    public static GroupTable Of(WorkshopState state)
    {
        var groups = state.Groups;
        var rules = state.Opening.Material.Levers;
        ImmutableList<LeverRow> levers =
        [
            .. rules.Select(lever => Row(lever, groups.ConvertAll(group => group.Value(lever.Id)))),
        ];
        return new GroupTable(
            groups.ConvertAll(group => group.Id),
            levers,
            state.Measures.ConvertAll(measure =>
                Row(
                    measure.Id,
                    groups.ConvertAll(group => group.Outcome.FirstOrDefault(v => v.Measure == measure.Id).Value)
                )
            ),
            [
                .. groups.SelectMany(
                    (one, place) =>
                        groups
                            .Skip(place + 1)
                            .Select(other => new GroupDistance(one.Id, other.Id, Distance(rules, one, other)))
                ),
            ],
            MeanOrZero(levers.Select(row => row.ToAgreement))
        );
    }

    private static LeverRow Row(LeverRule lever, ImmutableList<string> values)
    {
        var numbers = values.Select(lever.Number).OfType<double>().ToList();
        string agreed = lever.IsNumber ? Median(numbers) : MostFrequent(lever, values);
        return new LeverRow(
            lever.Id,
            lever.Baseline,
            values,
            lever.IsNumber ? numbers.Min() : null,
            lever.IsNumber ? numbers.Max() : null,
            lever.IsNumber ? numbers.Average() : null,
            values.Count(value => value != lever.Baseline),
            agreed,
            values.Average(value => lever.Distance(value, agreed))
        );
    }

    private static MeasureRow Row(string measure, ImmutableList<double?> values) =>
        new(measure, values, values.Min(), values.Max(), values.Average());

    private static double Distance(ImmutableList<LeverRule> rules, WorkshopGroup one, WorkshopGroup other) =>
        MeanOrZero(rules.Select(lever => lever.Distance(one.Value(lever.Id), other.Value(lever.Id))));

    private static string Median(List<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        double median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return median.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string MostFrequent(LeverRule lever, ImmutableList<string> values) =>
        lever
            .Choices.OrderByDescending(choice => values.Count(value => value == choice))
            .ThenBy(choice => choice == lever.Baseline ? 0 : 1)
            .First();

    private static double MeanOrZero(IEnumerable<double> values) => values.DefaultIfEmpty(0).Average();
}
