using System.Collections.Immutable;
using NeutralitySim.Workshop;

namespace NeutralitySim.Grains;

/// <summary>Entries that were written at once.</summary>
internal sealed class JournalRow
{
    /// <summary>In their order.</summary>
    public ImmutableList<Entry> Entries { get; init; } = [];
}
