using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Random numbers of one key at one step: a pure function of both, so that neither the order of calls elsewhere nor how
/// many numbers an earlier step took changes them.
/// </summary>
/// <remarks>
/// Counter words of <see cref="Philox4x32"/>, low to high: block within the step, lane of the key, step (64 bits).
/// A block gives two numbers; a step holds 2³³ of them. Mutable and on the stack: pass by <c>ref</c>, a copy repeats the
/// same numbers. No allocation.
/// </remarks>
internal struct RandomStream
{
    private const int NumbersPerBlock = 2;
    private const double UnitSpacing = 1.0 / (1L << 52);

    private readonly ulong _key;
    private readonly ulong _step;
    private readonly uint _lane;
    private uint _block;
    private int _taken;
    private ulong _first;
    private ulong _second;

    /// <summary>Stream whose first block is known.</summary>
    internal RandomStream(in StreamKey key, long step, ulong first, ulong second)
    {
        _key = key.Key;
        _lane = key.Lane;
        _step = (ulong)step;
        _first = first;
        _second = second;
    }

    private RandomStream(in StreamKey key, long step)
    {
        _key = key.Key;
        _lane = key.Lane;
        _step = (ulong)step;
        // Early, so that the processor overlaps it with the block of another stream made beside this one.
        (_first, _second) = Philox4x32.Block(FirstCounter(key), _step, _key);
    }

    /// <summary>Low half of the counter of a key's first block; the high half is the step.</summary>
    internal static ulong FirstCounter(StreamKey key) => (ulong)key.Lane << 32;

    /// <summary>Stream of <paramref name="key"/> at the start of <paramref name="step"/> (any value, also negative).</summary>
    public static RandomStream At(in StreamKey key, long step) => new(key, step);

    /// <summary>64 uniform bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextBits()
    {
        if (_taken == NumbersPerBlock)
            NextBlock();
        return _taken++ == 0 ? _first : _second;
    }

    /// <summary>A uniform number strictly between 0 and 1, one of 2⁵² equally spaced values symmetric about 0.5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextUnit() => ((long)(NextBits() >> 12) + 0.5) * UnitSpacing;

    /// <summary>What <see cref="NextUnit"/> makes of bits.</summary>
    internal static Vector256<double> Units(Vector256<ulong> bits)
    {
        // The number 2⁵² has its last bit at 1, so that 52 bits put there are added to it.
        var shift = Vector256.Create((double)(1L << 52));
        var whole = ((bits >>> 12) | shift.AsUInt64()).AsDouble() - shift;
        return (whole + Vector256.Create(0.5)) * UnitSpacing;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NextBlock()
    {
        _block++;
        _taken = 0;
        (_first, _second) = Philox4x32.Block(_block | ((ulong)_lane << 32), _step, _key);
    }
}
