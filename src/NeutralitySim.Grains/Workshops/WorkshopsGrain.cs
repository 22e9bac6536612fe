using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>
/// Knows of every workshop, so that one whose date has come is deleted although nobody asks for it any more. It has no timer: every silo asks it
/// to sweep, at its start and then every minute, so that it works wherever it is and whatever was killed.
/// </summary>
[GrainType(GrainKinds.Workshops)]
internal sealed class WorkshopsGrain(
    [FromKeyedServices(WorkshopStorage.Store)] IGrainStorage storage,
    WorkshopHosting hosting
) : Grain, IWorkshopsGrain
{
    private const string Kind = "workshops";
    private static readonly GrainId Key = GrainId.Create(Kind, "all");
    private readonly GrainState<WorkshopList> _kept = new(new WorkshopList());

    public override Task OnActivateAsync(CancellationToken cancellationToken) =>
        storage.ReadStateAsync(Kind, Key, _kept);

    public Task Add(string workshop, DateTimeOffset deleteAt)
    {
        _kept.State!.DeleteAt.TryAdd(workshop, deleteAt);
        return Keep();
    }

    public Task<ImmutableArray<string>> Ids() => Task.FromResult(_kept.State!.DeleteAt.Keys.ToImmutableArray());

    public async Task Sweep()
    {
        var now = hosting.Clock.GetUtcNow();
        var due = _kept.State!.DeleteAt.Where(one => one.Value <= now).Select(one => one.Key).ToList();
        foreach (string workshop in due)
            if (await GrainFactory.GetGrain<IWorkshopGrain>(workshop).Purge())
            {
                _kept.State.DeleteAt.Remove(workshop);
                await Keep();
            }
    }

    private async Task Keep()
    {
        try
        {
            await storage.WriteStateAsync(Kind, Key, _kept);
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
