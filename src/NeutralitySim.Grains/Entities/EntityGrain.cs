using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Grains;

/// <summary>
/// An actor of a run, placed where its run is. The run owns the state of all its actors: each order carries the actor's state, and
/// the answer the state after it, so that nothing is lost with an actor. What one keeps between months is prepared work.
/// </summary>
internal abstract class EntityGrain(WorldLayouts layouts) : Grain, IEntityGrain
{
    protected GrainKey Key { get; private set; }

    protected WorldLayout Layout { get; private set; } = null!;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Key = GrainKey.Parse(this.GetPrimaryKeyString());
        Layout = await layouts.Get(Key.World);
        FindInLayout();
    }

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    /// <summary>Finds the actor's place in the world.</summary>
    protected abstract void FindInLayout();

    /// <summary>Index of the ISP the key names.</summary>
    protected int IspIndex() => IndexOf(Layout.Isps, Key.First, layout => layout.Isp.Id);

    protected static int IndexOf<T>(IReadOnlyList<T> list, string id, Func<T, string> idOf)
    {
        for (int index = 0; index < list.Count; index++)
            if (idOf(list[index]) == id)
                return index;
        throw new ArgumentException($"No '{id}' in this world.");
    }
}
