using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NeutralitySim.Results.Rows;

/// <summary>Columns of a block as bytes.</summary>
/// <remarks>
/// Column after column, then compressed by Brotli. Whole numbers and numbers of texts: their lowest bytes, their second bytes and so on. Numbers: first a byte
/// that says how. The place from 1 of an earlier column with the very same bits: nothing more. 0: 64 bits little endian each, best where numbers repeat.
/// 255: all their first bytes, all their second bytes and so on, best where they are near each other. What repeats down a column (an ISP, a month, a volume, a
/// zero) costs next to nothing.
/// </remarks>
internal static class ColumnCodec
{
    // The first levels lose a few per cent against the highest and take a twentieth of the time.
    private const int Quality = 2;
    private const int Window = 22;
    private const int QualityOfTrial = 1;
    private const int RowsOfTrial = 8192;
    private const byte InPlanes = 255;
    private const int BytesPerInteger = sizeof(int);
    private const int BytesPerNumber = sizeof(double);

    /// <summary>Whole columns as bytes; an entry is null where its column is of the other sort.</summary>
    internal static byte[] Encode(IReadOnlyList<List<int>?> integers, IReadOnlyList<List<double>?> numbers, int rows)
    {
        byte[] plain = ArrayPool<byte>.Shared.Rent(MostBytes(integers.Count, rows));
        int length = 0;
        for (int column = 0; column < integers.Count; column++)
            if (integers[column] is { } whole)
                length += Write(whole, plain.AsSpan(length));
            else
                length += Write(numbers, column, plain.AsSpan(length));
        byte[] packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(length));
        if (!BrotliEncoder.TryCompress(plain.AsSpan(0, length), packed, out int written, Quality, Window))
            throw new InvalidOperationException($"{length} bytes do not fit into {packed.Length}.");
        byte[] cells = packed.AsSpan(0, written).ToArray();
        ArrayPool<byte>.Shared.Return(packed);
        ArrayPool<byte>.Shared.Return(plain);
        return cells;
    }

    /// <summary>Fills columns from bytes; false where these are not of that many rows of such columns.</summary>
    internal static bool TryDecode(
        ReadOnlySpan<byte> cells,
        IReadOnlyList<int[]?> integers,
        IReadOnlyList<double[]?> numbers,
        int rows
    )
    {
        byte[] plain = ArrayPool<byte>.Shared.Rent(MostBytes(integers.Count, rows));
        try
        {
            return BrotliDecoder.TryDecompress(cells, plain, out int length)
                && TryRead(plain.AsSpan(0, length), integers, numbers, rows);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
        }
    }

    private static int MostBytes(int columns, int rows) => columns * (1 + BytesPerNumber * rows);

    private static int Write(List<int> column, Span<byte> bytes)
    {
        var values = CollectionsMarshal.AsSpan(column);
        for (int place = 0; place < BytesPerInteger; place++)
        for (int row = 0; row < values.Length; row++)
            bytes[place * values.Length + row] = (byte)(values[row] >> (8 * place));
        return BytesPerInteger * values.Length;
    }

    private static int Write(IReadOnlyList<List<double>?> numbers, int column, Span<byte> bytes)
    {
        var values = CollectionsMarshal.AsSpan(numbers[column]);
        int same = 0;
        while (numbers[same] is not { } earlier || !HasSameBits(CollectionsMarshal.AsSpan(earlier), values))
            same++;
        if (same < column)
        {
            bytes[0] = (byte)(same + 1);
            return 1;
        }

        bytes[0] = IsSmallerInPlanes(values[..Math.Min(RowsOfTrial, values.Length)]) ? InPlanes : (byte)0;
        Write(values, bytes[0] == InPlanes, bytes[1..]);
        return 1 + BytesPerNumber * values.Length;
    }

    private static void Write(ReadOnlySpan<double> values, bool inPlanes, Span<byte> bytes)
    {
        if (!inPlanes)
            for (int row = 0; row < values.Length; row++)
                BinaryPrimitives.WriteDoubleLittleEndian(bytes[(BytesPerNumber * row)..], values[row]);
        else
            for (int place = 0; place < BytesPerNumber; place++)
            for (int row = 0; row < values.Length; row++)
                bytes[place * values.Length + row] = (byte)(BitConverter.DoubleToInt64Bits(values[row]) >> (8 * place));
    }

    private static bool IsSmallerInPlanes(ReadOnlySpan<double> values)
    {
        byte[] plain = new byte[BytesPerNumber * values.Length];
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        Span<int> lengths = stackalloc int[2];
        for (int form = 0; form < lengths.Length; form++)
        {
            Write(values, form == 1, plain);
            BrotliEncoder.TryCompress(plain, packed, out lengths[form], QualityOfTrial, Window);
        }

        return lengths[1] < lengths[0];
    }

    private static bool HasSameBits(ReadOnlySpan<double> one, ReadOnlySpan<double> other) =>
        MemoryMarshal.Cast<double, long>(one).SequenceEqual(MemoryMarshal.Cast<double, long>(other));

    private static bool TryRead(
        ReadOnlySpan<byte> plain,
        IReadOnlyList<int[]?> integers,
        IReadOnlyList<double[]?> numbers,
        int rows
    )
    {
        for (int column = 0; column < integers.Count; column++)
        {
            int same = numbers[column] is not null && plain.Length > 0 ? plain[0] : 0;
            int bytes =
                integers[column] is not null ? BytesPerInteger * rows
                : same is > 0 and < InPlanes ? 1
                : 1 + BytesPerNumber * rows;
            if (plain.Length < bytes || same > column && same < InPlanes)
                return false;
            if (integers[column] is { } whole)
                Read(plain, whole.AsSpan(0, rows));
            else if (same is > 0 and < InPlanes)
                numbers[same - 1].AsSpan(0, rows).CopyTo(numbers[column]);
            else
                Read(plain[1..], same == InPlanes, numbers[column].AsSpan(0, rows));
            plain = plain[bytes..];
        }

        return plain.IsEmpty;
    }

    private static void Read(ReadOnlySpan<byte> bytes, Span<int> column)
    {
        int rows = column.Length;
        var low = bytes[..rows];
        var second = bytes.Slice(rows, rows);
        for (int row = 0; row < rows; row++)
            column[row] = low[row] | second[row] << 8;
        // Most are small.
        for (int place = 2; place < BytesPerInteger; place++)
        {
            var high = bytes.Slice(place * rows, rows);
            if (high.ContainsAnyExcept((byte)0))
                for (int row = 0; row < rows; row++)
                    column[row] |= high[row] << (8 * place);
        }
    }

    private static void Read(ReadOnlySpan<byte> bytes, bool inPlanes, Span<double> column)
    {
        int rows = column.Length;
        for (int row = 0; row < rows; row++)
            if (!inPlanes)
                column[row] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(BytesPerNumber * row)..]);
            else
            {
                long bits = 0;
                for (int place = BytesPerNumber - 1; place >= 0; place--)
                    bits = (bits << 8) | bytes[place * rows + row];
                column[row] = BitConverter.Int64BitsToDouble(bits);
            }
    }
}
