using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Workshop;

/// <summary>What becomes of an action.</summary>
public abstract record Decision
{
    /// <summary>It counts.</summary>
    /// <param name="State">The workshop afterwards.</param>
    /// <param name="Entry">What to write down before it is acknowledged; null where it counted before, or changes nothing.</param>
    public sealed record Accepted(WorkshopState State, Entry? Entry) : Decision;

    /// <summary>It does not count.</summary>
    /// <param name="Reason">A sentence for whoever did it.</param>
    public sealed record Refused(Text Reason) : Decision;
}
