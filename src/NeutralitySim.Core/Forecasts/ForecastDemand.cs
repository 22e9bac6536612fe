using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Forecasts;

/// <summary>
/// Sessions of a month as far as its outcome tells them: streams of each provider by hour, split over its cells as the
/// cohorts' lines and adoption are, at a level below and one above the mean.
/// </summary>
/// <remarks>
/// The two levels, 1 ± s, have the spread of days: <c>s² = σ² + 10/49·((w − d)/m)²</c>, σ being the daily shock, d and w the profile's
/// busiest hour on weekdays and at weekends, m its mean over the week.
/// </remarks>
internal sealed class ForecastDemand
{
    private const double WeekendShare = 2.0 / 7;
    private const double MostSpread = 0.5;

    private readonly IspLayout _layout;
    private readonly TrafficMonth _seen;
    private readonly double[] _cellShare;
    private readonly double[] _scale;
    private readonly double[] _spread;
    private readonly double[] _streams;

    public ForecastDemand(World world, IspLayout layout, IspState state, TrafficMonth seen, int month)
    {
        _layout = layout;
        _seen = seen;
        _cellShare = new double[layout.Cells.Length];
        _scale = new double[layout.Cells.Length];
        _spread = new double[world.Providers.Count];
        TopRung = new int[world.Providers.Count];
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            Share(state, provider);
            for (int cell = layout.CellStart[provider]; cell < layout.CellStart[provider + 1]; cell++)
                _scale[cell] = layout
                    .Isp.Cohorts[layout.Cells[cell].Cohort]
                    .RungScale(world.Providers[provider], month);
            TopRung[provider] = RungSeen(provider);
            _spread[provider] = Spread(world, provider);
        }

        _streams = new double[ForecastTally.Samples * _cellShare.Length];
        double secondsPerHour = UnitConversion.SecondsPerHour * world.Calendar.DaysIn(month);
        for (int sample = 0; sample < ForecastTally.Samples; sample++)
        for (int cell = 0; cell < _cellShare.Length; cell++)
            _streams[sample * _cellShare.Length + cell] = StreamsOf(cell, sample) / secondsPerHour;
    }

    /// <summary>Top rung each provider served, as its mean bitrate shows it.</summary>
    public int[] TopRung { get; }

    /// <summary>Streams of all cells in a sample: hours in order, each at its low level, then its high one.</summary>
    public ReadOnlySpan<double> Streams(int sample) => _streams.AsSpan(sample * _cellShare.Length, _cellShare.Length);

    /// <summary>A provider's streams at the low level over those at the high one.</summary>
    public double LowOverHigh(int provider) => (1 - _spread[provider]) / (1 + _spread[provider]);

    /// <summary>Bitrate a session of a cell asks for when its provider's ladder ends at a rung, bit/s.</summary>
    public double Cap(int cell, int topRung)
    {
        var data = _layout.Cells[cell];
        var ladder = _layout.Providers[data.Provider].LadderBitsPerSecond;
        return data.CapBitsPerSecond(_layout.Isp.Cohorts[data.Cohort], ladder, topRung, _scale[cell]);
    }

    /// <summary>Share of the bitrate that screens and plans allow which a ladder that ends at a rung withholds, 0 to 1.</summary>
    public double Withheld(int provider, int topRung)
    {
        double allowed = MeanCap(provider, _layout.Providers[provider].LadderBitsPerSecond.Count - 1);
        return allowed > 0 ? Math.Max(0, 1 - MeanCap(provider, topRung) / allowed) : 0;
    }

    private double StreamsOf(int cell, int sample)
    {
        int provider = _layout.Cells[cell].Provider;
        double seconds = _seen.HourlyStreamSeconds[provider * UnitConversion.HoursPerDay + sample / 2];
        double level = sample % 2 == 0 ? 1 - _spread[provider] : 1 + _spread[provider];
        return seconds * _cellShare[cell] * level;
    }

    private double MeanCap(int provider, int topRung)
    {
        double mean = 0;
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
            mean += _cellShare[cell] * Cap(cell, topRung);
        return mean;
    }

    private void Share(IspState state, int provider)
    {
        double all = 0;
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
        {
            var data = _layout.Cells[cell];
            var cohort = state.Cohorts[data.Cohort];
            _cellShare[cell] = cohort.Lines * cohort.Adoption[provider] * data.Share;
            all += _cellShare[cell];
        }

        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
            _cellShare[cell] = all > 0 ? _cellShare[cell] / all : 0;
    }

    private int RungSeen(int provider)
    {
        double wanted = 0;
        double seconds = 0;
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
        {
            wanted += _seen.HourlyWantedBits[provider * UnitConversion.HoursPerDay + hour];
            seconds += _seen.HourlyStreamSeconds[provider * UnitConversion.HoursPerDay + hour];
        }

        int best = _layout.Providers[provider].LadderBitsPerSecond.Count - 1;
        if (seconds <= 0)
            return best;
        double distance = Math.Abs(MeanCap(provider, best) - wanted / seconds);
        for (int rung = best - 1; rung >= 0; rung--)
        {
            double other = Math.Abs(MeanCap(provider, rung) - wanted / seconds);
            // Rungs that no screen tells apart count as the higher one.
            if (other < 0.999 * distance)
                (best, distance) = (rung, other);
        }

        return best;
    }

    private static double Spread(World world, int provider)
    {
        var profile = world.Providers[provider].Profile;
        double weekday = Largest(profile.Weekday);
        double weekend = Largest(profile.Weekend);
        double mean = (1 - WeekendShare) * weekday + WeekendShare * weekend;
        double days = mean > 0 ? (weekend - weekday) / mean : 0;
        double shock = world.Demand.DayShockSigma;
        return Math.Min(MostSpread, Math.Sqrt(shock * shock + WeekendShare * (1 - WeekendShare) * days * days));
    }

    private static double Largest(IReadOnlyList<double> hours)
    {
        double largest = 0;
        for (int hour = 0; hour < hours.Count; hour++)
            largest = Math.Max(largest, hours[hour]);
        return largest;
    }
}
