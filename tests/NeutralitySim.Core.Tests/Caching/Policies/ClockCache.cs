using NeutralitySim.Core.Caching;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>CLOCK with one bit: like <see cref="FifoCache"/>, but a title requested since its last turn gets another turn.</summary>
internal sealed class ClockCache : IReplacementPolicy
{
    private const byte Absent = 0;
    private const byte Stored = 1;
    private const byte Requested = 2;
    private readonly byte[] _states;
    private readonly int[] _slots;
    private int _count;
    private int _hand;

    /// <param name="capacity">Titles held, at least 1.</param>
    /// <param name="titles">Titles in the catalogue; requests lie below it.</param>
    public ClockCache(int capacity, int titles)
    {
        Capacity = CacheSize.Checked(capacity, titles);
        _states = new byte[titles];
        _slots = new int[capacity];
    }

    /// <inheritdoc/>
    public int Capacity { get; }

    /// <inheritdoc/>
    public bool Request(int title)
    {
        if (_states[title] != Absent)
        {
            _states[title] = Requested;
            return true;
        }
        _slots[_count < Capacity ? _count++ : FreeSlot()] = title;
        _states[title] = Stored;
        return false;
    }

    private int FreeSlot()
    {
        int slot = _hand;
        while (_states[_slots[slot]] == Requested)
        {
            _states[_slots[slot]] = Stored;
            slot = After(slot);
        }
        _states[_slots[slot]] = Absent;
        _hand = After(slot);
        return slot;
    }

    private int After(int slot) => slot + 1 == _slots.Length ? 0 : slot + 1;
}
