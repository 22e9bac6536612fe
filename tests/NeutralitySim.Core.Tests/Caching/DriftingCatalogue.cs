using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>
/// Proactive fill, request by request: ranks change titles at any time of day; when the window opens, the missing titles
/// are listed in order of rank and arrive one by one, evenly over the window. Days start when the window opens.
/// </summary>
internal sealed class DriftingCatalogue(
    Catalogue catalogue,
    int capacity,
    double fillTitles,
    double windowShare,
    ulong seed = 4
)
{
    private const double Never = double.PositiveInfinity;
    private readonly TitleSampler _sampler = TitleSampler.Zipf(catalogue.Titles, catalogue.ZipfExponent);
    private readonly bool[] _placed = new bool[catalogue.Titles];
    private readonly double[] _arrives = new double[catalogue.Titles];
    private readonly double[] _changes = new double[catalogue.Titles];
    private ulong _state = seed << 40;

    public int Filled { get; private set; }

    /// <summary>Titles stored and in demand, counted as if the day's list had arrived at once.</summary>
    public int Stored { get; private set; }

    public void Place(int titles) => Array.Fill(_placed, true, 0, titles);

    /// <summary>Runs one day and returns its hit ratio.</summary>
    public double Day(int requests)
    {
        ListMissing();
        for (int rank = 0; rank < _changes.Length; rank++)
            _changes[rank] = Uniform() < catalogue.DriftPerDay ? Uniform() : Never;
        int hits = 0;
        for (int request = 0; request < requests; request++)
        {
            int rank = _sampler.Draw(Uniform());
            double time = Uniform();
            bool there = _placed[rank] || time >= _arrives[rank];
            hits += there && time < _changes[rank] ? 1 : 0;
        }
        for (int rank = 0; rank < _placed.Length; rank++)
            _placed[rank] = (_placed[rank] || _arrives[rank] < Never) && _changes[rank] == Never;
        return (double)hits / requests;
    }

    private void ListMissing()
    {
        Array.Fill(_arrives, Never);
        int[] list = Enumerable.Range(0, capacity).Where(rank => !_placed[rank]).Take((int)fillTitles).ToArray();
        for (int position = 0; position < list.Length; position++)
            _arrives[list[position]] = windowShare * (position + 1) / list.Length;
        Filled = list.Length;
        Stored = _placed.Count(placed => placed) + Filled;
    }

    private double Uniform()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1L << 53));
    }
}
