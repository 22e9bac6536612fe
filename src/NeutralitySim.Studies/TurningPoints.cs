using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Factors;

namespace NeutralitySim.Studies;

/// <summary>Finds where single assumptions turn differences, by halving the way between the central value and an end that does.</summary>
internal sealed class TurningPoints(IReadOnlyList<Factor> factors, IReadOnlyList<RowEvidence> evidence)
{
    private const int Halvings = 7;
    private const int CandidatesEach = 2;

    /// <summary>Finds them all; a row's is the one nearest to the central value, as a part of its range.</summary>
    /// <param name="run">Runs points.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task Find(
        Func<IReadOnlyList<StudyPoint>, CancellationToken, Task<PointValues[]>> run,
        CancellationToken cancellation
    )
    {
        var searches = evidence.SelectMany(Candidates).ToArray();
        var centre = StudyPoint.Central(factors.Count);
        for (int halving = 0; halving < Halvings && searches.Length > 0; halving++)
        {
            // Differences of one indicator and factor often ask for the same point.
            (int Factor, double Place)[] asked = [.. searches.Select(s => (s.Factor, s.Middle)).Distinct()];
            var values = await run([.. asked.Select(p => centre.With(p.Factor, p.Place))], cancellation)
                .ConfigureAwait(false);
            foreach (var search in searches)
                search.Halve(values[Array.IndexOf(asked, (search.Factor, search.Middle))]);
        }

        foreach (var row in searches.GroupBy(search => search.Row))
            row.Key.Turn = row.MinBy(search => Math.Abs(search.Middle - StudyPoint.Centre))!.Told(factors);
    }

    private IEnumerable<Search> Candidates(RowEvidence row) =>
        row.TurningEnds()
            .Select(end => new Search(row, end.Factor, end.IsHigh))
            .OrderBy(search => search.Guessed)
            .Take(CandidatesEach);

    private sealed class Search(RowEvidence row, int factor, bool isHigh)
    {
        private readonly double _end = isHigh ? 1 : 0;
        private double _inside = StudyPoint.Centre;
        private double _outside = isHigh ? 1 : 0;

        public RowEvidence Row => row;

        public int Factor => factor;

        public double Middle => (_inside + _outside) / 2;

        /// <summary>Part of the way at which a straight line would turn.</summary>
        public double Guessed => Math.Abs(row.Central - Bound) / Math.Abs(row.Central - AtEnd);

        private double AtEnd => row.AtEnd(factor, isHigh);

        private int Becomes => row.SignOf(AtEnd);

        // Ranks change at nought; a difference that fades is no longer one at the smallest that matters, and one that appears is one from there.
        private double Bound =>
            row.Sign == 0 ? Becomes * row.Row.Smallest
            : Becomes == -row.Sign ? 0
            : row.Sign * row.Row.Smallest;

        public void Halve(PointValues values)
        {
            double difference = row.Row.Difference(values);
            bool isInside =
                double.IsFinite(difference) && Math.Sign(difference - Bound) == Math.Sign(row.Central - Bound);
            if (isInside)
                _inside = Middle;
            else
                _outside = Middle;
        }

        public TurningPoint Told(IReadOnlyList<Factor> factors)
        {
            double noise = row.HalfWidth / Math.Abs(AtEnd - row.Central) * Math.Abs(_end - StudyPoint.Centre);
            double outwards = isHigh ? 1 : -1;
            double Limited(double place) =>
                isHigh ? Math.Clamp(place, StudyPoint.Centre, 1) : Math.Clamp(place, 0, StudyPoint.Centre);
            var named = factors[factor];
            return new TurningPoint(
                named.Path,
                named.Near(Middle),
                named.Near(Limited(_inside - outwards * noise)),
                named.Near(Limited(_outside + outwards * noise)),
                isHigh,
                Becomes
            );
        }
    }
}
