using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace NeutralitySim.Results.Rows;

/// <summary>Columns of a block as bytes.</summary>
/// <remarks>
/// Column after column, then compressed by Brotli. Whole numbers and numbers of texts: their lowest bytes, their second bytes and so on. Numbers: a byte
/// that is the place from 1 of an earlier column of numbers with the very same bits, and then nothing more, or 0, and then 64 bits little endian each. What
/// repeats down a column (an ISP, a month, a volume, a zero) costs next to nothing.
/// </remarks>
internal static class ColumnCodec
{
    // The first levels lose a few per cent against the highest and take a twentieth of the time.
    private const int Quality = 2;
    private const int Window = 22;
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
        bytes[0] = (byte)(same == column ? 0 : same + 1);
        if (same < column)
            return 1;
        for (int row = 0; row < values.Length; row++)
            BinaryPrimitives.WriteDoubleLittleEndian(bytes[(1 + BytesPerNumber * row)..], values[row]);
        return 1 + BytesPerNumber * values.Length;
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
                : same > 0 ? 1
                : 1 + BytesPerNumber * rows;
            if (plain.Length < bytes || same > column)
                return false;
            if (integers[column] is { } whole)
                Read(plain, whole.AsSpan(0, rows));
            else if (same > 0 && numbers[same - 1] is { } earlier)
                earlier.AsSpan(0, rows).CopyTo(numbers[column]);
            else
                Read(plain[1..], numbers[column].AsSpan(0, rows));
            plain = plain[bytes..];
        }

        return plain.IsEmpty;
    }

    private static void Read(ReadOnlySpan<byte> bytes, Span<int> column)
    {
        column.Clear();
        for (int place = 0; place < BytesPerInteger; place++)
        for (int row = 0; row < column.Length; row++)
            column[row] |= bytes[place * column.Length + row] << (8 * place);
    }

    private static void Read(ReadOnlySpan<byte> bytes, Span<double> column)
    {
        for (int row = 0; row < column.Length; row++)
            column[row] = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(BytesPerNumber * row)..]);
    }
}
