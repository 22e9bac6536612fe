using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Statistics;

/// <summary>Random order and random whole numbers.</summary>
internal static class Shuffling
{
    /// <summary>A whole number from 0 to below a bound, 1 to 2³¹; uneven by less than one part in 2²⁰.</summary>
    public static int NextBelow(ref RandomStream stream, int bound) => (int)(stream.NextUnit() * bound);

    /// <summary>Puts values in random order (Durstenfeld, 1964).</summary>
    public static void Shuffle(ref RandomStream stream, Span<int> values)
    {
        for (int left = values.Length; left > 1; left--)
        {
            int taken = NextBelow(ref stream, left);
            (values[taken], values[left - 1]) = (values[left - 1], values[taken]);
        }
    }
}
