using System.Buffers.Binary;
using System.Text;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <summary>SHA-256 over all rows of all runs: equal results give equal hashes, whatever the order of storing them.</summary>
/// <remarks>
/// Hashed are scenario hash, engine version, and then the runs by regime id and replication, each with its kinds of rows and
/// their rows in key order. Every cell is a letter for its type followed by its bytes: texts with their length, numbers
/// as 64 bits little endian. Titles and other prose are not hashed, and there is no time in the file to be hashed. How rows lie in the file does not matter.
/// </remarks>
public static class ResultsHash
{
    /// <summary>The hash in 64 lower-case hexadecimal digits.</summary>
    public static string Compute(ResultsReader reader) => reader.Once(nameof(ResultsHash), () => ComputeAnew(reader));

    private static string ComputeAnew(ResultsReader reader)
    {
        using var hash = new BufferedHash();
        var cells = new HashedCells(hash);
        cells.Text(reader.Description.ScenarioHash);
        cells.Text(reader.Description.EngineVersion);
        foreach (var run in reader.StoredRuns())
        {
            cells.Text(run.Key.Regime);
            cells.Integer(run.Key.Replication);
            foreach (var table in RowTables.All)
            {
                cells.Text(table.Name);
                cells.Rows(table, reader.Columns(table, run));
            }
        }

        return hash.Finish();
    }

    private sealed class HashedCells(BufferedHash hash)
    {
        private const int Head = 1 + sizeof(long);

        internal void Rows(RowTable table, IEnumerable<RowReader> blocks)
        {
            var kinds = table.Cells;
            KnownTexts<byte[]>[] texts = [.. kinds.Select(_ => new KnownTexts<byte[]>(Hashed))];
            int place = 0;
            foreach (var block in blocks)
            {
                Action<int>[] cells = [.. kinds.Select((kind, column) => Cell(kind, column, block, texts[column]))];
                for (int row = 0; row < block.Rows; row++)
                {
                    if (table.HasLine)
                        Integer(place++);
                    foreach (var cell in cells)
                        cell(row);
                }
            }
        }

        internal void Integer(int value) => Add('I', value);

        internal void Text(string value) => hash.Append(Hashed(value));

        private Action<int> Cell(CellKind kind, int column, RowReader block, KnownTexts<byte[]> texts)
        {
            if (kind == CellKind.Number)
            {
                double[] numbers = block.Numbers(column);
                return row => Number(numbers[row]);
            }

            int[] integers = block.Integers(column);
            Func<int, string> text = block.TextOf;
            return kind == CellKind.Integer
                ? row => Integer(integers[row])
                : row => hash.Append(texts.Of(integers[row], text));
        }

        // As stored: undefined in one way, and zero without a sign.
        private void Number(double value) =>
            Add(double.IsNaN(value) ? 'N' : 'R', double.IsNaN(value) ? 0 : BitConverter.DoubleToInt64Bits(value + 0.0));

        private void Add(char type, long value) => Write(type, value, hash.Next(Head));

        private static byte[] Hashed(string text)
        {
            byte[] bytes = new byte[Head + Encoding.UTF8.GetByteCount(text)];
            Write('T', bytes.Length - Head, bytes);
            Encoding.UTF8.GetBytes(text, bytes.AsSpan(Head));
            return bytes;
        }

        private static void Write(char type, long value, Span<byte> to)
        {
            to[0] = (byte)type;
            BinaryPrimitives.WriteInt64LittleEndian(to[1..], value);
        }
    }
}
