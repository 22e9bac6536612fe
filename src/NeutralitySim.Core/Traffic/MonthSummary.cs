using System.Numerics;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Turns a month's samples into billing percentiles, volumes and hours.</summary>
internal sealed class MonthSummary
{
    private readonly World _world;
    private readonly IspLayout _layout;
    private readonly StepRecorder _recorder;
    private readonly MonthPercentiles _percentiles = new();
    private readonly PathSum[] _paths;
    private readonly PathSum[] _links;
    private readonly PathSum[] _tolled;
    private readonly PathSum _inbound;
    private readonly PathSum _total;
    private readonly int[] _offeredGuess;
    private readonly int[] _linkOfferedGuess;
    private int _peakGuess;
    private double[] _sum = [];

    public MonthSummary(World world, IspLayout layout, StepRecorder recorder)
    {
        _world = world;
        _layout = layout;
        _recorder = recorder;
        _paths = [.. Enumerable.Range(0, layout.Paths.Length).Select(path => new PathSum([path]))];
        _links = [.. Enumerable.Range(0, layout.FirstAggregation).Select(link => Where(path => path.Link == link))];
        _tolled = world.Regime.Toll is { } toll
            ?
            [
                .. Enumerable
                    .Range(0, world.Providers.Count)
                    .Select(provider => Where(path => path.Provider == provider && path.IsTolled(toll))),
            ]
            : [];
        _inbound = Where(path => path.Kind != PathKind.Cache);
        _total = Where(_ => true);
        _offeredGuess = new int[world.Providers.Count];
        _linkOfferedGuess = new int[layout.FirstAggregation];
    }

    public void Complete(TrafficMonthInput input, TrafficMonth outcome)
    {
        if (_sum.Length < _recorder.Samples)
            _sum = new double[_recorder.Samples];
        _percentiles.Begin(_recorder.Weights);
        for (int provider = 0; provider < outcome.ViewingHours.Length; provider++)
        {
            CompleteProvider(outcome, provider);
            AddWithheldQuality(input, outcome, provider);
            for (int path = _layout.PathStart[provider]; path < _layout.PathStart[provider + 1]; path++)
                CompletePath(outcome, path);
        }

        if (_world.Regime.Toll is { TrafficShareThreshold: > 0 })
            CompletePeak(outcome);
        for (int link = 0; link < _layout.LinkCount; link++)
            CompleteLink(input, outcome, link);
        outcome.InboundPercentile95 = PercentileOf(_inbound);
        outcome.TotalPercentile95 = _layout.FirstInterconnect > 0 ? PercentileOf(_total) : outcome.InboundPercentile95;
    }

    private void CompleteProvider(TrafficMonth outcome, int provider)
    {
        double seconds = 0;
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
        {
            int slot = provider * UnitConversion.HoursPerDay + hour;
            seconds += outcome.HourlyStreamSeconds[slot];
            outcome.DemandedBytes[provider] += outcome.HourlyWantedBits[slot] / UnitConversion.BitsPerByte;
            outcome.ServedBytes[provider] += outcome.HourlyServedBits[slot] / UnitConversion.BitsPerByte;
        }

        outcome.ViewingHours[provider] = seconds / UnitConversion.SecondsPerHour;
        CompleteDevices(outcome, provider);
        outcome.OfferedPercentile95[provider] = _percentiles.Of(
            _recorder.ProviderOffered(provider),
            ref _offeredGuess[provider]
        );
        if (_tolled.Length > 0)
            outcome.TollPercentile95[provider] = PercentileOf(_tolled[provider]);
    }

    private void CompletePeak(TrafficMonth outcome)
    {
        var sum = _sum.AsSpan(0, _recorder.Samples);
        var weights = _recorder.Weights;
        sum.Clear();
        for (int provider = 0; provider < outcome.PeakBitsPerSecond.Length; provider++)
        {
            var offered = _recorder.ProviderOffered(provider);
            for (int sample = 0; sample < sum.Length; sample++)
                sum[sample] += offered[sample];
        }

        double peak = _percentiles.Of(sum, ref _peakGuess);
        double all = 0;
        for (int sample = 0; sample < sum.Length; sample++)
            all += sum[sample] == peak ? weights[sample] : 0;
        for (int sample = 0; sample < sum.Length; sample++)
            if (sum[sample] == peak)
                for (int provider = 0; provider < outcome.PeakBitsPerSecond.Length; provider++)
                    outcome.PeakBitsPerSecond[provider] +=
                        _recorder.ProviderOffered(provider)[sample] * weights[sample] / all;
    }

    // Where a provider has cut its ladder, viewers miss what screen and plan allow; below high definition, all the time.
    private void AddWithheldQuality(TrafficMonthInput input, TrafficMonth outcome, int provider)
    {
        var ladder = _world.Providers[provider].LadderBitsPerSecond;
        double allowedBits = 0;
        double askedBits = 0;
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
        {
            var data = _layout.Cells[cell];
            double scale = input.CellRungScale[cell];
            double allowed = data.CapBitsPerSecond(_layout.Isp.Cohorts[data.Cohort], ladder, ladder.Count - 1, scale);
            double asked = input.CellCapBitsPerSecond[cell];
            allowedBits += allowed * _recorder.CellSeconds[cell];
            askedBits += asked * _recorder.CellSeconds[cell];
            double high = _recorder.HighDefinition(provider) * scale;
            if (high > 0 && allowed >= high && asked < high)
                outcome.BelowHighDefinitionSeconds[provider] += _recorder.CellSeconds[cell];
        }

        outcome.WithheldQuality[provider] = allowedBits > 0 ? Math.Max(0, 1 - askedBits / allowedBits) : 0;
    }

    private void CompleteDevices(TrafficMonth outcome, int provider)
    {
        int devices = outcome.DeviceHours.Length / outcome.ViewingHours.Length;
        for (int cell = _layout.CellStart[provider]; cell < _layout.CellStart[provider + 1]; cell++)
        {
            var data = _layout.Cells[cell];
            var mix = _layout.Isp.Cohorts[data.Cohort].DeviceMix;
            for (int device = 0; device < devices; device++)
                if (_world.Providers[provider].DeviceTopBitsPerSecond[device] == data.DeviceTopBitsPerSecond)
                    outcome.DeviceHours[provider * devices + device] +=
                        _recorder.CellSeconds[cell] / UnitConversion.SecondsPerHour * mix[device] / data.Share;
        }
    }

    private void CompletePath(TrafficMonth outcome, int path)
    {
        var load = _recorder.PathLoad(path);
        var fill = _recorder.PathFill(path);
        var weights = _recorder.Weights;
        double served = 0;
        double filled = 0;
        for (int sample = 0; sample < weights.Length; sample++)
        {
            served += load[sample] * weights[sample];
            filled += fill[sample] * weights[sample];
        }

        double bytesPerRate = UnitConversion.SecondsPerStep / UnitConversion.BitsPerByte;
        outcome.PathServedBytes[path] = served * bytesPerRate;
        outcome.PathFillBytes[path] = filled * bytesPerRate;
        outcome.PathPercentile95[path] = PercentileOf(_paths[path]);
    }

    private void CompleteLink(TrafficMonthInput input, TrafficMonth outcome, int link)
    {
        int days = 0;
        foreach (var group in input.Days)
        {
            outcome.LinkMeanCapacity[link] += CapacityOn(input, link, group.Day) * group.Weight;
            days += group.Weight;
        }

        outcome.LinkMeanCapacity[link] /= days;
        if (link >= _layout.FirstAggregation)
            return;
        outcome.LinkPercentile95[link] = PercentileOf(_links[link]);
        for (int group = 0; group < input.Days.Length; group++)
        {
            var load = _sum.AsSpan(group * UnitConversion.StepsPerDay, UnitConversion.StepsPerDay);
            AddLargestUtilisation(outcome, link, load, CapacityOn(input, link, input.Days[group].Day));
            AddHours(outcome, link, load, input.Days[group].Weight, days);
        }

        outcome.LinkOfferedPercentile95[link] = _percentiles.Of(
            _recorder.LinkOffered(link),
            ref _linkOfferedGuess[link]
        );
    }

    private static void AddLargestUtilisation(
        TrafficMonth outcome,
        int link,
        ReadOnlySpan<double> load,
        double capacity
    )
    {
        double largest = 0;
        foreach (double rate in load)
            largest = rate > largest ? rate : largest;
        if (largest > 0)
            outcome.LinkLargestUtilisation[link] = Math.Max(outcome.LinkLargestUtilisation[link], largest / capacity);
    }

    private static void AddHours(TrafficMonth outcome, int link, ReadOnlySpan<double> load, int weight, int days)
    {
        var hours = outcome.LinkHourlyBitsPerSecond.AsSpan(
            link * UnitConversion.HoursPerDay,
            UnitConversion.HoursPerDay
        );
        for (int hour = 0; hour < hours.Length; hour++)
        {
            double sum = hours[hour];
            foreach (double rate in load.Slice(hour * UnitConversion.StepsPerHour, UnitConversion.StepsPerHour))
                sum += rate * weight / (days * UnitConversion.StepsPerHour);
            hours[hour] = sum;
        }
    }

    private static double CapacityOn(TrafficMonthInput input, int link, int day) =>
        day >= input.ActivationDay[link] ? input.CapacityAfter[link] : input.CapacityBefore[link];

    private double PercentileOf(PathSum paths)
    {
        var sum = _sum.AsSpan(0, _recorder.Samples);
        paths.Add(_recorder, sum);
        return _percentiles.Of(sum, ref paths.Guess);
    }

    private PathSum Where(Predicate<ProviderPath> chosen) =>
        new([.. Enumerable.Range(0, _layout.Paths.Length).Where(path => chosen(_layout.Paths[path]))]);

    /// <summary>Paths whose traffic is added up, and the sample that was billed last.</summary>
    private sealed class PathSum(int[] paths)
    {
        public int Guess;

        public void Add(StepRecorder recorder, Span<double> sum)
        {
            sum.Clear();
            foreach (int path in paths)
            {
                var load = recorder.PathLoad(path);
                var fill = recorder.PathFill(path);
                int sample = 0;
                for (; sample <= sum.Length - Vector<double>.Count; sample += Vector<double>.Count)
                {
                    var all = new Vector<double>(load[sample..]) + new Vector<double>(fill[sample..]);
                    (new Vector<double>(sum[sample..]) + all).CopyTo(sum[sample..]);
                }

                for (; sample < sum.Length; sample++)
                    sum[sample] += load[sample] + fill[sample];
            }
        }
    }
}
