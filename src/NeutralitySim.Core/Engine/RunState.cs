using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Engine;

/// <summary>All that a run carries from one month to the next.</summary>
public sealed class RunState
{
    /// <summary>State at the start of a run.</summary>
    public RunState(World world, IReadOnlyList<IspTopology> topologies)
    {
        Isps = topologies.Select(t => new IspState(world, t)).ToArray();
        Providers = world.Providers.Select(p => new ProviderState(p)).ToArray();
    }

    /// <summary>ISPs, indexed like the world's.</summary>
    public IspState[] Isps { get; }

    /// <summary>Providers, indexed like the world's.</summary>
    public ProviderState[] Providers { get; }

    /// <summary>Decisions so far.</summary>
    public List<RunEvent> Events { get; } = [];
}
