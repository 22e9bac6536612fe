using NeutralitySim.Core.Results;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Emissions;

/// <summary>Adds up a run's emission lines over its months; a sum has the epoch of the first month it has a line in.</summary>
internal sealed class EmissionTotals
{
    private readonly Dictionary<EmissionLine, int> _places = new(SameButForAmounts.Instance);
    private readonly List<Total> _totals = [];

    /// <summary>Adds the lines of a month.</summary>
    public void Add(IReadOnlyList<EmissionLine> lines)
    {
        int next = 0;
        foreach (var line in lines)
        {
            // Months list the same in the same order, but for a line now and then.
            if (next >= _totals.Count || !_totals[next].Takes(line))
                next = PlaceOf(line);
            _totals[next++].Add(line);
        }
    }

    private int PlaceOf(EmissionLine line)
    {
        if (!_places.TryGetValue(line, out int place))
        {
            _places[line] = place = _totals.Count;
            _totals.Add(new Total(line));
        }

        return place;
    }

    /// <summary>One line for all months of each ISP, provider, country, model, component and label.</summary>
    public IReadOnlyList<EmissionLine> Lines() => [.. _totals.Select(total => total.Line())];

    private sealed class Total(EmissionLine first)
    {
        private CompensatedSum _hours;
        private CompensatedSum _gigabytes;
        private CompensatedSum _energy;
        private CompensatedSum _unallocated;
        private CompensatedSum _carbon;
        private CompensatedSum _embodied;
        private CompensatedSum _market;

        public bool Takes(in EmissionLine line) => SameButForAmounts.AreSame(first, line);

        public void Add(in EmissionLine line)
        {
            _hours.Add(line.ViewingHours);
            _gigabytes.Add(line.VolumeGigabytes);
            _energy.Add(line.EnergyKilowattHours);
            _unallocated.Add(line.UnallocatedKilowattHours);
            _carbon.Add(line.CarbonGrams);
            _embodied.Add(line.EmbodiedGrams);
            _market.Add(line.MarketCarbonGrams);
        }

        public EmissionLine Line() =>
            first with
            {
                ViewingHours = _hours.Value,
                VolumeGigabytes = _gigabytes.Value,
                EnergyKilowattHours = _energy.Value,
                UnallocatedKilowattHours = _unallocated.Value,
                CarbonGrams = _carbon.Value,
                EmbodiedGrams = _embodied.Value,
                MarketCarbonGrams = _market.Value,
            };
    }

    private sealed class SameButForAmounts : IEqualityComparer<EmissionLine>
    {
        public static readonly SameButForAmounts Instance = new();

        public bool Equals(EmissionLine x, EmissionLine y) => AreSame(x, y);

        public static bool AreSame(in EmissionLine x, in EmissionLine y) =>
            x.Model == y.Model
            && x.Component == y.Component
            && x.Isp == y.Isp
            && x.Provider == y.Provider
            && x.Country == y.Country
            && x.Label == y.Label;

        public int GetHashCode(EmissionLine line) =>
            HashCode.Combine(line.Model, line.Component, line.Isp, line.Provider);
    }
}
