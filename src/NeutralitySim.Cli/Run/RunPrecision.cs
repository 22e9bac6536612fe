using NeutralitySim.Core.Results;
using NeutralitySim.Results;

namespace NeutralitySim.Cli.Run;

/// <summary>
/// Replications until every compared indicator of the whole is known well enough: half of its 95 % interval is below a part of its mean, or below
/// the smallest difference that matters.
/// </summary>
/// <param name="Part">Part of the mean, above 0.</param>
internal sealed record RunPrecision(double Part)
{
    /// <summary>Replications beyond which nothing is added: what is not known then is not known by more of the same.</summary>
    public const int Most = 1000;

    private const int Fewest = 3;

    /// <summary>Replications there must be in all; as many as there are where that is enough.</summary>
    /// <param name="results">Results so far.</param>
    /// <param name="done">Replications there are.</param>
    public int Needed(ResultsReader results, int done)
    {
        if (done < Fewest)
            return Fewest;
        double most = Widths(results).Select(width => width.Half / width.Allowed).DefaultIfEmpty(0).Max();
        if (most <= 1)
            return done;
        // An interval narrows with the root; at most twofold at once, for the spread is not known well either.
        return (int)Math.Min(Math.Min(Most, 2.0 * done), Math.Ceiling(Math.Max(done + 1, done * most * most)));
    }

    /// <summary>Indicators that are not known well enough.</summary>
    public IReadOnlyList<string> Missed(ResultsReader results) =>
        [.. Widths(results).Where(width => width.Half > width.Allowed).Select(width => width.Indicator).Distinct()];

    private IEnumerable<(string Indicator, double Half, double Allowed)> Widths(ResultsReader results) =>
        from indicator in results.Description.ComparedIndicators
        let definition = Indicators.Find(indicator)
        where definition is not null && !definition.OnlyDifferences
        from values in results.IndicatorValues(indicator, Entity.All)
        where values.Estimate.HasInterval
        let half = (values.Estimate.High - values.Estimate.Low) / 2
        select (indicator, half, Math.Max(Part * Math.Abs(values.Estimate.Mean), definition.SmallestNamed));
}
