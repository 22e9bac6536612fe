using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Grains;

/// <summary>Keeps a world while it is used.</summary>
[GrainType(GrainKinds.World)]
internal sealed class WorldGrain : Grain, IWorldGrain
{
    private World? _world;
    private int _users;

    public Task<int> Put(World world)
    {
        _world = world;
        _users++;
        return Task.FromResult(Environment.ProcessorCount);
    }

    public Task<World?> Get() => Task.FromResult(_world);

    public Task Leave()
    {
        if (--_users <= 0)
            DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
