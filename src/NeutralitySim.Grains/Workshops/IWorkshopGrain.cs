using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Grains;

/// <summary>A workshop, by its id.</summary>
[Alias("neutralitysim.workshop")]
internal interface IWorkshopGrain : IGrainWithStringKey
{
    /// <summary>Opens it.</summary>
    /// <returns>False where there is one with this id already.</returns>
    [Alias("open")]
    Task<bool> Open(WorkshopOpening opening);

    /// <summary>Whom a secret belongs to; null where it is nobody's.</summary>
    [Alias("who")]
    Task<Actor?> Who(string secret);

    /// <summary>Does what a request asks for; what is done is kept before the answer.</summary>
    /// <param name="secret">Token or key; null for somebody without a seat.</param>
    /// <param name="action">What is asked for.</param>
    [Alias("act")]
    Task<WorkshopReply> Act(string? secret, WorkshopAction action);

    /// <summary>Does what the program itself does. Never for requests.</summary>
    [Alias("record")]
    Task<WorkshopReply> Record(ProgramAction action);

    /// <summary>Shows views as they change. To be asked for again every <see cref="WorkshopWatch.Renewal"/>.</summary>
    /// <param name="secret">Token or key of who watches; null for the wall.</param>
    /// <param name="observer">To whom.</param>
    /// <returns>Key of the <see cref="ISeatGrain"/> that shows them; null where the secret is nobody's.</returns>
    [Alias("watch")]
    Task<string?> Watch(string? secret, IViewObserver observer);

    /// <summary>All there is to know, for exports on this machine; null where there is no such workshop.</summary>
    [Alias("state")]
    Task<WorkshopState?> State();

    /// <summary>Deletes all that people did, if the date has come.</summary>
    /// <returns>True where nothing is left to delete.</returns>
    [Alias("purge")]
    Task<bool> Purge();
}
