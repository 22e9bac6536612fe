using NeutralitySim.Workshop;

namespace NeutralitySim.Grains;

/// <summary>The state that a journal starts from.</summary>
internal sealed class JournalStart
{
    /// <summary>The state; null where there is no workshop.</summary>
    public WorkshopState? State { get; init; }

    /// <summary>Last row whose entries it holds.</summary>
    public int Row { get; init; }
}
