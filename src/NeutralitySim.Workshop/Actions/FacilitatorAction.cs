using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Something the facilitator does. Each says where things shall be, not by how much to move them: sent twice it counts once.</summary>
public abstract record FacilitatorAction : WorkshopAction
{
    internal override ActorKind MayBe => ActorKind.Facilitator;
}
