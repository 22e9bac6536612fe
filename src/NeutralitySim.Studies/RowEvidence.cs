using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Factors;

namespace NeutralitySim.Studies;

/// <summary>What a study found out about one difference.</summary>
internal sealed class RowEvidence
{
    private const int MostEffectsTold = 8;
    private const int DigitsKept = 6;
    private const double LeastOrdered = 0.9;
    private const double MostOrdered = 1.1;
    private const double ShareOrdered = 0.95;

    private readonly VerdictEvidence _verdict;
    private readonly double[] _ends;

    public RowEvidence(
        StudyRow row,
        (ConfidenceInterval Interval, double HalfWidth) spread,
        PointValues atCentre,
        IReadOnlyList<PointValues> atEnds,
        IReadOnlyList<PointValues> atDraws
    )
    {
        Row = row;
        Central = row.Difference(atCentre);
        _ends = [.. atEnds.Select(row.Difference)];
        _verdict = new VerdictEvidence(
            row.Smallest,
            spread.Interval.Mean,
            spread.Interval.Low,
            spread.Interval.High,
            [.. atDraws.Select(row.Difference)],
            _ends,
            spread.HalfWidth
        );
    }

    public StudyRow Row { get; }

    /// <summary>Difference at the central values on the draws that all points share.</summary>
    public double Central { get; }

    public int Sign => _verdict.Sign;

    public double HalfWidth => _verdict.HalfWidth;

    public IReadOnlyList<ElementaryEffects> Screened { get; set; } = [];

    public IReadOnlyDictionary<int, VarianceShares> Shares { get; set; } = new Dictionary<int, VarianceShares>();

    public TurningPoint? Turn { get; set; }

    public RuleGroup? ByConstruction { get; set; }

    /// <summary>Difference at an end of a factor's range.</summary>
    public double AtEnd(int factor, bool isHigh) => _ends[2 * factor + (isHigh ? 1 : 0)];

    /// <summary>What a difference is: −1, 0 (smaller than what matters) or 1.</summary>
    public int SignOf(double difference) => _verdict.SignOf(difference);

    /// <summary>Ends that take the central sign away.</summary>
    public IEnumerable<(int Factor, bool IsHigh)> TurningEnds() =>
        from factor in Enumerable.Range(0, _ends.Length / 2)
        from isHigh in (bool[])[false, true]
        where double.IsFinite(_verdict.Central) && _verdict.Turns(AtEnd(factor, isHigh))
        select (factor, isHigh);

    /// <summary>Factors by how much they move the difference, most first; those that do nothing are left out.</summary>
    public IEnumerable<int> ByEffect() =>
        Enumerable.Range(0, _ends.Length / 2).Where(f => Effect(f) > 0).OrderByDescending(Effect).ThenBy(f => f);

    /// <summary>True where a rule alone with all behaviour frozen gives nearly all of a difference.</summary>
    public bool IsOrdered(PointValues frozen, double difference)
    {
        double share = frozen.Difference(Row.Indicator, FrozenRule.Without, FrozenRule.With) / difference;
        return share is >= LeastOrdered and <= MostOrdered;
    }

    /// <summary>The same in nearly all draws.</summary>
    public bool IsOrdered(IReadOnlyList<PointValues> frozen) =>
        frozen.Index().Count(draw => IsOrdered(draw.Item, _verdict.Draws[draw.Index])) >= ShareOrdered * frozen.Count;

    public StudyVerdict Told(IReadOnlyList<Factor> factors) =>
        new(
            Row.Id,
            Row.Baseline,
            Row.Regime,
            _verdict.Verdict,
            Kept(_verdict.Central),
            Kept(_verdict.Low),
            Kept(_verdict.High),
            Row.Smallest,
            _verdict.Same,
            _verdict.Draws.Count,
            _verdict.Draws.Count(d => double.IsFinite(d) && SignOf(d) > 0),
            _verdict.Draws.Count(d => double.IsFinite(d) && SignOf(d) < 0)
        )
        {
            Spread = Spread(),
            Turn = Turn,
            ByConstruction = ByConstruction is { } group ? Kebab.Of(group) : null,
            Effects = [.. ByEffect().Take(MostEffectsTold).Select(factor => Told(factor, factors[factor]))],
        };

    private FactorEffect Told(int factor, Factor named)
    {
        var screened = Screened.Count > 0 ? Screened[factor] : default(ElementaryEffects?);
        bool isDecomposed = Shares.TryGetValue(factor, out var shares);
        return new FactorEffect(named.Path, Kept(AtEnd(factor, false)), Kept(AtEnd(factor, true)))
        {
            Screened = Kept(screened?.MeanAbsolute),
            Interaction = Kept(screened?.Deviation),
            First = isDecomposed ? Kept(shares.First) : null,
            Total = isDecomposed ? Kept(shares.Total) : null,
        };
    }

    private double Effect(int factor)
    {
        double Moved(bool isHigh) =>
            Math.Abs(AtEnd(factor, isHigh) - Central) is var by && double.IsFinite(by) ? by : 0;
        double ends = Math.Max(Moved(false), Moved(true));
        double screened = Screened.Count > 0 ? Screened[factor].MeanAbsolute : 0;
        return double.IsFinite(screened) ? Math.Max(ends, screened) : ends;
    }

    private double[] Spread()
    {
        double[] sorted = [.. _verdict.Draws.Where(double.IsFinite).Order()];
        return sorted.Length == 0
            ? []
            :
            [
                .. new[] { 0, 0.05, 0.5, 0.95, 1 }.Select(share =>
                    Kept(sorted[(int)Math.Round(share * (sorted.Length - 1))])!.Value
                ),
            ];
    }

    // A study is to be the same on every machine, whose last digits differ.
    private static double? Kept(double? value)
    {
        if (value is not { } number || !double.IsFinite(number))
            return null;
        if (number == 0)
            return 0;
        return double.Parse(
            number.ToString($"G{DigitsKept}", System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture
        );
    }
}
