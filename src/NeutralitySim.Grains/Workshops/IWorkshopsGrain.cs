using System.Collections.Immutable;

namespace NeutralitySim.Grains;

/// <summary>All workshops of a cluster, and when each is deleted.</summary>
[Alias("neutralitysim.workshops")]
internal interface IWorkshopsGrain : IGrainWithIntegerKey
{
    /// <summary>Takes note of one, before there is anything to delete.</summary>
    [Alias("add")]
    Task Add(string workshop, DateTimeOffset deleteAt);

    /// <summary>Those that are not deleted yet.</summary>
    [Alias("ids")]
    Task<ImmutableArray<string>> Ids();

    /// <summary>Deletes those whose date has come.</summary>
    [Alias("sweep")]
    Task Sweep();
}
