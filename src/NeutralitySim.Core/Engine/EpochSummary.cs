using NeutralitySim.Core.Market;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Engine;

/// <summary>Turns a month's samples into billing percentiles, volumes and hours.</summary>
internal sealed class EpochSummary(World world, IspTopology topology, StepRecorder recorder)
{
    private readonly double[] _sum = new double[StepRecorder.Stride];
    private readonly int[] _scratch = new int[StepRecorder.Stride];

    public void Complete(IspEpochInput input, IspEpochOutcome outcome)
    {
        for (int provider = 0; provider < outcome.ViewingHours.Length; provider++)
        {
            CompleteProvider(outcome, provider);
            AddWithheldQuality(input, outcome, provider);
        }

        for (int path = 0; path < topology.Paths.Length; path++)
            CompletePath(outcome, path);
        for (int link = 0; link < topology.LinkCount; link++)
            CompleteLink(input, outcome, link);
        outcome.InboundPercentile95 = PercentileOf(path => path.Kind != PathKind.Cache);
    }

    private void CompleteProvider(IspEpochOutcome outcome, int provider)
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
        outcome.OfferedPercentile95[provider] = Percentile(
            recorder.ProviderOffered.AsSpan(provider * StepRecorder.Stride, recorder.Samples)
        );
        if (world.Regime.Toll is { } toll)
            outcome.TollPercentile95[provider] = PercentileOf(path =>
                path.Provider == provider && TollDuty.Covers(toll, path.Kind)
            );
    }

    // Where a provider has cut its ladder, viewers miss what screen and plan allow; below high definition, all the time.
    private void AddWithheldQuality(IspEpochInput input, IspEpochOutcome outcome, int provider)
    {
        var ladder = world.Providers[provider].LadderBitsPerSecond;
        double allowedBits = 0;
        double askedBits = 0;
        for (int cell = topology.CellStart[provider]; cell < topology.CellStart[provider + 1]; cell++)
        {
            var data = topology.Cells[cell];
            double scale = input.CellRungScale[cell];
            double plan = topology.Isp.Cohorts[data.Cohort].PlanBitsPerSecond;
            double allowed = Math.Min(plan, Math.Min(data.DeviceTopBitsPerSecond, ladder[^1]) * scale);
            double asked = input.CellCapBitsPerSecond[cell];
            allowedBits += allowed * recorder.CellSeconds[cell];
            askedBits += asked * recorder.CellSeconds[cell];
            double high = recorder.HighDefinition(provider) * scale;
            if (high > 0 && allowed >= high && asked < high)
                outcome.BelowHighDefinitionSeconds[provider] += recorder.CellSeconds[cell];
        }

        outcome.WithheldQuality[provider] = allowedBits > 0 ? Math.Max(0, 1 - askedBits / allowedBits) : 0;
    }

    private void CompleteDevices(IspEpochOutcome outcome, int provider)
    {
        int devices = outcome.DeviceHours.Length / outcome.ViewingHours.Length;
        for (int cell = topology.CellStart[provider]; cell < topology.CellStart[provider + 1]; cell++)
        {
            var data = topology.Cells[cell];
            var mix = topology.Isp.Cohorts[data.Cohort].DeviceMix;
            for (int device = 0; device < devices; device++)
                if (world.Providers[provider].DeviceTopBitsPerSecond[device] == data.DeviceTopBitsPerSecond)
                    outcome.DeviceHours[provider * devices + device] +=
                        recorder.CellSeconds[cell] / UnitConversion.SecondsPerHour * mix[device] / data.Share;
        }
    }

    private void CompletePath(IspEpochOutcome outcome, int path)
    {
        var load = recorder.PathLoad.AsSpan(path * StepRecorder.Stride, recorder.Samples);
        var fill = recorder.PathFill.AsSpan(path * StepRecorder.Stride, recorder.Samples);
        double served = 0;
        double filled = 0;
        for (int sample = 0; sample < load.Length; sample++)
        {
            served += load[sample] * recorder.Weights[sample];
            filled += fill[sample] * recorder.Weights[sample];
        }

        double bytesPerRate = UnitConversion.SecondsPerStep / UnitConversion.BitsPerByte;
        outcome.PathServedBytes[path] = served * bytesPerRate;
        outcome.PathFillBytes[path] = filled * bytesPerRate;
        outcome.PathPercentile95[path] = PercentileOf(p => p == topology.Paths[path]);
    }

    private void CompleteLink(IspEpochInput input, IspEpochOutcome outcome, int link)
    {
        int days = 0;
        foreach (var group in input.Days)
        {
            outcome.LinkMeanCapacity[link] += CapacityOn(input, link, group.Day) * group.Weight;
            days += group.Weight;
        }

        outcome.LinkMeanCapacity[link] /= days;
        if (link >= topology.FirstAggregation)
            return;
        outcome.LinkPercentile95[link] = PercentileOf(path => path.Link == link);
        for (int sample = 0; sample < recorder.Samples; sample++)
        {
            int hour = sample % UnitConversion.StepsPerDay / UnitConversion.StepsPerHour;
            double capacity = CapacityOn(input, link, input.Days[sample / UnitConversion.StepsPerDay].Day);
            if (_sum[sample] > 0)
                outcome.LinkLargestUtilisation[link] = Math.Max(
                    outcome.LinkLargestUtilisation[link],
                    _sum[sample] / capacity
                );
            outcome.LinkHourlyBitsPerSecond[link * UnitConversion.HoursPerDay + hour] +=
                _sum[sample] * recorder.Weights[sample] / (days * UnitConversion.StepsPerHour);
        }

        outcome.LinkOfferedPercentile95[link] = Percentile(
            recorder.LinkOffered.AsSpan(link * StepRecorder.Stride, recorder.Samples)
        );
    }

    private static double CapacityOn(IspEpochInput input, int link, int day) =>
        day >= input.ActivationDay[link] ? input.CapacityAfter[link] : input.CapacityBefore[link];

    private double PercentileOf(Predicate<ProviderPath> chosen)
    {
        var sum = _sum.AsSpan(0, recorder.Samples);
        sum.Clear();
        for (int path = 0; path < topology.Paths.Length; path++)
        {
            if (!chosen(topology.Paths[path]))
                continue;
            var load = recorder.PathLoad.AsSpan(path * StepRecorder.Stride, recorder.Samples);
            var fill = recorder.PathFill.AsSpan(path * StepRecorder.Stride, recorder.Samples);
            for (int sample = 0; sample < sum.Length; sample++)
                sum[sample] += load[sample] + fill[sample];
        }

        return Percentile(sum);
    }

    private double Percentile(ReadOnlySpan<double> samples) =>
        PercentileBilling.Percentile95(samples, recorder.Weights.AsSpan(0, recorder.Samples), _scratch);
}
