using System.Buffers;
using System.Numerics;

namespace NeutralitySim.Results.Export;

/// <summary>Small whole numbers in Parquet's hybrid of runs of the same one and numbers packed bit by bit, eight at a time.</summary>
internal static class ParquetRuns
{
    private const int Packed = 8;

    /// <summary>Bits for numbers below a count; one at least, as readers expect.</summary>
    internal static int BitsFor(int count) =>
        Math.Max(1, 32 - BitOperations.LeadingZeroCount((uint)Math.Max(0, count - 1)));

    internal static void Write(ReadOnlySpan<int> values, int bits, ArrayBufferWriter<byte> to)
    {
        while (!values.IsEmpty)
        {
            int same = LengthOfRun(values);
            if (same >= Packed || same == values.Length)
            {
                WriteRun(values[0], same, bits, to);
                values = values[same..];
                continue;
            }

            int groups = 0;
            while (groups * Packed < values.Length && !IsRun(values[(groups * Packed)..]))
                groups++;
            WritePacked(values[..Math.Min(groups * Packed, values.Length)], groups, bits, to);
            values = values[Math.Min(groups * Packed, values.Length)..];
        }
    }

    private static bool IsRun(ReadOnlySpan<int> values) =>
        values.Length >= Packed && !values[..Packed].ContainsAnyExcept(values[0]);

    private static int LengthOfRun(ReadOnlySpan<int> values)
    {
        int other = values.IndexOfAnyExcept(values[0]);
        return other < 0 ? values.Length : other;
    }

    private static void WriteRun(int value, int length, int bits, ArrayBufferWriter<byte> to)
    {
        Varint((uint)length << 1, to);
        for (int written = 0; written < bits; written += 8)
            Put((byte)(value >> written), to);
    }

    private static void WritePacked(ReadOnlySpan<int> values, int groups, int bits, ArrayBufferWriter<byte> to)
    {
        Varint(((uint)groups << 1) | 1, to);
        int length = groups * bits;
        var bytes = to.GetSpan(length)[..length];
        ulong waiting = 0;
        int held = 0;
        int at = 0;
        foreach (int value in values)
        {
            waiting |= (ulong)(uint)value << held;
            for (held += bits; held >= 8; held -= 8, waiting >>= 8)
                bytes[at++] = (byte)waiting;
        }

        // The last group is filled up with zeros.
        for (; at < length; waiting >>= 8)
            bytes[at++] = (byte)waiting;
        to.Advance(length);
    }

    private static void Varint(uint value, ArrayBufferWriter<byte> to)
    {
        for (; value > 0x7F; value >>= 7)
            Put((byte)(value | 0x80), to);
        Put((byte)value, to);
    }

    private static void Put(byte value, ArrayBufferWriter<byte> to)
    {
        to.GetSpan(1)[0] = value;
        to.Advance(1);
    }
}
