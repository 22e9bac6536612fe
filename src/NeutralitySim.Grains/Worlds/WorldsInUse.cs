using System.Runtime.CompilerServices;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>The worlds that a client's runs use: put before the first run of each, left after the last. Safe for all threads.</summary>
/// <param name="grains">The silo or cluster.</param>
/// <param name="link">The connection to it.</param>
/// <param name="nameOf">What no other world in it is called.</param>
internal sealed class WorldsInUse(IGrainFactory grains, ClusterLink link, Func<World, string> nameOf)
{
    private readonly Lock _lock = new();

    // A world keeps its name from run to run, so that silos which have laid it out need not do so again.
    private readonly ConditionalWeakTable<World, Kept> _kept = [];

    /// <summary>Counts a run of a world; end it by disposing of it.</summary>
    public Use Enter(World world)
    {
        lock (_lock)
        {
            var kept = _kept.GetOrCreateValue(world);
            kept.Runs++;
            return new Use(this, world, kept);
        }
    }

    private Task<string> Put(World world, Kept kept)
    {
        lock (_lock)
            return kept.Put ??= Put();

        async Task<string> Put()
        {
            string key = kept.Key ??= $"{world.Id}-{nameOf(world)}";
            link.CoresPerSilo = await grains.GetGrain<IWorldGrain>(key).Put(world);
            return key;
        }
    }

    private void Lost(Kept kept)
    {
        lock (_lock)
            kept.Put = null;
    }

    private void Leave(Kept kept)
    {
        string? key;
        lock (_lock)
        {
            key = --kept.Runs > 0 || kept.Put is null ? null : kept.Key;
            if (key is not null)
                kept.Put = null;
        }

        // Nobody waits: what a lost silo kept is gone with it.
        if (key is not null)
            grains.GetGrain<IWorldGrain>(key).Leave().Ignore();
    }

    /// <summary>A run's use of a world.</summary>
    public sealed class Use(WorldsInUse worlds, World world, Kept kept) : IDisposable
    {
        /// <summary>Puts the world unless it is there.</summary>
        /// <returns>Its key.</returns>
        public Task<string> Put() => worlds.Put(world, kept);

        /// <summary>Takes note that the world may be gone with its silo.</summary>
        public void Lost() => worlds.Lost(kept);

        public void Dispose() => worlds.Leave(kept);
    }

    /// <summary>How a world is kept.</summary>
    public sealed class Kept
    {
        /// <summary>Key of its grain; null before it is first put.</summary>
        public string? Key { get; set; }

        /// <summary>Runs that use it.</summary>
        public int Runs { get; set; }

        /// <summary>Done once it is put, with its key; null when it must be put again.</summary>
        public Task<string>? Put { get; set; }
    }
}
