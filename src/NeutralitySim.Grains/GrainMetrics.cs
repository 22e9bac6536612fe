using System.Diagnostics.Metrics;
using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>What grains measure, in a meter of the engine's name, so that who listens to one hears both.</summary>
internal static class GrainMetrics
{
    private static readonly Meter Meter = new("NeutralitySim");

    private static readonly Counter<long> Messages = Meter.CreateCounter<long>(
        "neutralitysim.messages",
        "{message}",
        "Messages to entities."
    );

    private static readonly Dictionary<GrainType, KeyValuePair<string, object?>> Kinds = new[]
    {
        GrainKinds.Cohort,
        GrainKinds.CacheSite,
        GrainKinds.Provider,
        GrainKinds.Isp,
        GrainKinds.Run,
    }.ToDictionary(GrainType.Create, kind => KeyValuePair.Create("neutralitysim.entity", (object?)kind));

    /// <summary>Seconds it took to save a run so that it can go on elsewhere.</summary>
    public static Histogram<double> CheckpointDuration { get; } =
        Meter.CreateHistogram(
            "neutralitysim.checkpoint.duration",
            "s",
            "Time it took to save a run so that it can go on elsewhere.",
            tags: null,
            new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries =
                [
                    0.0001,
                    0.00025,
                    0.0005,
                    0.001,
                    0.0025,
                    0.005,
                    0.01,
                    0.025,
                    0.05,
                    0.1,
                    0.25,
                    0.5,
                    1,
                    2.5,
                    5,
                    10,
                ],
            }
        );

    /// <summary>Counts messages where they arrive.</summary>
    internal sealed class Filter : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (Kinds.TryGetValue(context.TargetId.Type, out var kind))
                Messages.Add(1, kind);
            return context.Invoke();
        }
    }
}
