namespace NeutralitySim.Web;

/// <summary>A workshop that a server opens its doors to.</summary>
/// <param name="Workshops">The grains that carry it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Outcomes">Through whom it asks for simulations.</param>
public sealed record HostedWorkshop(Grains.Workshops Workshops, string Id, OutcomeRelay Outcomes);
