using NeutralitySim.Core.Results;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.State;

/// <summary>All that a run carries from one month to the next.</summary>
public sealed class RunState
{
    /// <summary>ISPs, indexed like the world's.</summary>
    public required IspState[] Isps { get; init; }

    /// <summary>Providers, indexed like the world's.</summary>
    public required ProviderState[] Providers { get; init; }

    /// <summary>New capacity paid for so far.</summary>
    public List<CapitalItem> Capital { get; init; } = [];

    /// <summary>Events not yet recorded.</summary>
    public List<RunEvent> Events { get; init; } = [];

    /// <summary>Decisions not yet recorded.</summary>
    public List<DecisionRecord> Decisions { get; init; } = [];

    /// <summary>State at the start of a run.</summary>
    public static RunState StartOf(WorldLayout layout) =>
        new()
        {
            Isps = layout.Isps.Select(t => IspState.StartOf(layout.World, t)).ToArray(),
            Providers = layout.World.Providers.Select(ProviderState.StartOf).ToArray(),
        };

    /// <summary>Notes what happened.</summary>
    public void Note(IEnumerable<RunEvent> events) => Events.AddRange(events);

    /// <summary>Notes decisions with the options weighed.</summary>
    public void Note(IEnumerable<DecisionRecord> decisions) => Decisions.AddRange(decisions);
}
