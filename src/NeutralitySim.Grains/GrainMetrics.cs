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
        Meter.CreateHistogram<double>(
            "neutralitysim.checkpoint.duration",
            "s",
            "Time it took to save a run so that it can go on elsewhere."
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
