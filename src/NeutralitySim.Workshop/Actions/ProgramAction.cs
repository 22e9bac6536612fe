using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Something the program itself does; no request may.</summary>
public abstract record ProgramAction : WorkshopAction
{
    internal override ActorKind MayBe => ActorKind.Program;
}
