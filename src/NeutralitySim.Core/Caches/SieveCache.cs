namespace NeutralitySim.Core.Caches;

/// <summary>
/// SIEVE (Zhang et al., "SIEVE is Simpler than LRU", NSDI 2024): titles stay in order of arrival; a hand moves from the
/// oldest to the newest, spares titles requested since it last passed, and evicts the first other one.
/// </summary>
internal sealed class SieveCache : IReplacementPolicy
{
    private const byte Absent = 0;
    private const byte Stored = 1;
    private const byte Requested = 2;
    private const int None = -1;
    private readonly byte[] _states;
    private readonly Slot[] _slots;
    private int _count;
    private int _oldest = None;
    private int _newest = None;
    private int _hand = None;
    private int _behindHand = None;

    /// <param name="capacity">Titles held, at least 1.</param>
    /// <param name="titles">Titles in the catalogue; requests lie below it.</param>
    public SieveCache(int capacity, int titles)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(titles, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _states = new byte[titles];
        _slots = new Slot[capacity];
    }

    /// <inheritdoc/>
    public bool Request(int title)
    {
        if (_states[title] != Absent)
        {
            _states[title] = Requested;
            return true;
        }
        int slot = _count < _slots.Length ? _count++ : FreeSlot();
        _slots[slot] = new Slot(title, None);
        if (_newest == None)
            _oldest = slot;
        else
            _slots[_newest].Newer = slot;
        _newest = slot;
        _states[title] = Stored;
        return false;
    }

    private int FreeSlot()
    {
        int slot = FirstUnrequested(out int older);
        _states[_slots[slot].Title] = Absent;
        int newer = _slots[slot].Newer;
        if (older == None)
            _oldest = newer;
        else
            _slots[older].Newer = newer;
        if (newer == None)
            _newest = older;
        _hand = newer;
        _behindHand = older;
        return slot;
    }

    private int FirstUnrequested(out int older)
    {
        int slot = _hand;
        older = _behindHand;
        while (true)
        {
            if (slot == None)
                (slot, older) = (_oldest, None);
            ref byte state = ref _states[_slots[slot].Title];
            if (state == Stored)
                return slot;
            state = Stored;
            older = slot;
            slot = _slots[slot].Newer;
        }
    }

    private struct Slot(int title, int newer)
    {
        public readonly int Title = title;
        public int Newer = newer;
    }
}
