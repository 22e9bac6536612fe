using System.Runtime.Intrinsics;

namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Streams of many keys at one step, opened together: the numbers are those of <see cref="RandomStream"/>, their first blocks are
/// worked out side by side.
/// </summary>
/// <param name="keys">Keys, in the order by which streams are asked for.</param>
/// <remarks>Opening and drawing allocate nothing. Not safe for two threads at once.</remarks>
internal sealed class StreamBatch(StreamKey[] keys)
{
    private readonly ulong[] _keys = [.. keys.Select(key => key.Key)];
    private readonly ulong[] _counters = [.. keys.Select(RandomStream.FirstCounter)];
    private readonly ulong[] _first = new ulong[keys.Length];
    private readonly ulong[] _second = new ulong[keys.Length];
    private long _step;

    /// <summary>Goes to the start of a step (any value, also negative).</summary>
    public void Open(long step)
    {
        _step = step;
        Philox4x32.Blocks(_counters, (ulong)step, _keys, _first, _second);
    }

    /// <summary>Stream of the key of that position at the start of the step last opened.</summary>
    public RandomStream this[int position] => new(in keys[position], _step, _first[position], _second[position]);

    /// <summary>The first unit number of that stream and of the three after it.</summary>
    public Vector256<double> FirstUnits(int position) => RandomStream.Units(Vector256.Create(_first.AsSpan(position)));

    /// <summary>The second unit number of that stream and of the three after it.</summary>
    public Vector256<double> SecondUnits(int position) =>
        RandomStream.Units(Vector256.Create(_second.AsSpan(position)));
}
