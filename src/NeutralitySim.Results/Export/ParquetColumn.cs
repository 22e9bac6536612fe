using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Export;

/// <summary>Gathers the cells of a column of a Parquet file until a group of rows is full.</summary>
internal abstract class ParquetColumn
{
    internal const int Int32 = 1;
    internal const int Int64 = 2;
    internal const int Double = 5;
    internal const int Bytes = 6;

    /// <summary>A column for cells of a kind.</summary>
    internal static ParquetColumn Of(ExportKind kind, int mostRows) =>
        kind switch
        {
            ExportKind.Text => new Texts(mostRows),
            ExportKind.Integer => new Integers(mostRows),
            ExportKind.Seed => new Seeds(mostRows),
            _ => new Numbers(mostRows),
        };

    /// <summary>Number of the type of its values in the format.</summary>
    internal abstract int Type { get; }

    /// <summary>Undefined values of the group.</summary>
    internal virtual int Nulls => 0;

    /// <summary>Texts of which the cells are numbers; 0 where cells are values.</summary>
    internal virtual int Words => 0;

    internal virtual bool IsOptional => false;

    /// <summary>Least and greatest value of the group as bytes; null where all are undefined.</summary>
    internal abstract (byte[] Least, byte[] Greatest)? Range();

    /// <summary>Adds some cells of a block.</summary>
    internal abstract void Add(in ExportCells cells, Range rows, int at);

    /// <summary>Numbers mean other texts from here on.</summary>
    internal virtual void Forget() { }

    /// <summary>Starts the next group.</summary>
    internal virtual void Clear() { }

    internal virtual void WriteWords(ArrayBufferWriter<byte> to) { }

    internal abstract void WriteCells(int rows, ArrayBufferWriter<byte> to);

    private static byte[] BytesOf<T>(T value)
        where T : struct => MemoryMarshal.AsBytes([value]).ToArray();

    private sealed class Texts : ParquetColumn
    {
        private readonly int[] _cells;
        private readonly KnownTexts<Word> _known;
        private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
        private readonly List<byte[]> _texts = [];

        internal Texts(int mostRows)
        {
            _cells = new int[mostRows];
            _known = new KnownTexts<Word>(WordOf);
        }

        internal override int Type => Bytes;

        internal override int Words => _texts.Count;

        internal override (byte[] Least, byte[] Greatest)? Range()
        {
            var (least, greatest) = (_texts[0], _texts[0]);
            foreach (byte[] text in _texts)
            {
                least = text.AsSpan().SequenceCompareTo(least) < 0 ? text : least;
                greatest = text.AsSpan().SequenceCompareTo(greatest) > 0 ? text : greatest;
            }

            return (least, greatest);
        }

        internal override void Add(in ExportCells cells, Range rows, int at)
        {
            foreach (int cell in cells.Integers.AsSpan(rows))
                _cells[at++] = _known.Of(cell, cells.Text!).Number;
        }

        internal override void Forget() => _known.Clear();

        internal override void Clear()
        {
            _known.Clear();
            _words.Clear();
            _texts.Clear();
        }

        internal override void WriteWords(ArrayBufferWriter<byte> to)
        {
            foreach (byte[] text in _texts)
            {
                BinaryPrimitives.WriteInt32LittleEndian(to.GetSpan(sizeof(int)), text.Length);
                to.Advance(sizeof(int));
                to.Write(text);
            }
        }

        internal override void WriteCells(int rows, ArrayBufferWriter<byte> to)
        {
            int bits = ParquetRuns.BitsFor(_texts.Count);
            to.Write([(byte)bits]);
            ParquetRuns.Write(_cells.AsSpan(0, rows), bits, to);
        }

        // Several numbers may stand for one text.
        private Word WordOf(string text)
        {
            if (!_words.TryGetValue(text, out var word))
            {
                _words[text] = word = new(_texts.Count);
                _texts.Add(Encoding.UTF8.GetBytes(text));
            }

            return word;
        }

        private sealed record Word(int Number);
    }

    private sealed class Integers(int mostRows) : ParquetColumn
    {
        private readonly int[] _cells = new int[mostRows];
        private int _rows;

        internal override int Type => Int32;

        internal override (byte[] Least, byte[] Greatest)? Range()
        {
            int least = int.MaxValue;
            int greatest = int.MinValue;
            foreach (int cell in _cells.AsSpan(0, _rows))
                (least, greatest) = (Math.Min(least, cell), Math.Max(greatest, cell));
            return (BytesOf(least), BytesOf(greatest));
        }

        internal override void Add(in ExportCells cells, Range rows, int at)
        {
            var added = cells.Integers.AsSpan(rows);
            added.CopyTo(_cells.AsSpan(at));
            _rows = at + added.Length;
        }

        internal override void WriteCells(int rows, ArrayBufferWriter<byte> to) =>
            to.Write(MemoryMarshal.AsBytes(_cells.AsSpan(0, rows)));
    }

    private sealed class Seeds(int mostRows) : ParquetColumn
    {
        private readonly ulong[] _cells = new ulong[mostRows];

        internal override int Type => Int64;

        internal override (byte[] Least, byte[] Greatest)? Range() => (BytesOf(_cells[0]), BytesOf(_cells[0]));

        internal override void Add(in ExportCells cells, Range rows, int at) =>
            _cells.AsSpan(at, rows.End.Value - rows.Start.Value).Fill(cells.Seed);

        internal override void WriteCells(int rows, ArrayBufferWriter<byte> to) =>
            to.Write(MemoryMarshal.AsBytes(_cells.AsSpan(0, rows)));
    }

    private sealed class Numbers(int mostRows) : ParquetColumn
    {
        private readonly int[] _isDefined = new int[mostRows];
        private readonly double[] _defined = new double[mostRows];
        private int _count;
        private int _nulls;

        internal override int Type => Double;

        internal override int Nulls => _nulls;

        internal override bool IsOptional => true;

        internal override (byte[] Least, byte[] Greatest)? Range()
        {
            if (_count == 0)
                return null;
            var (least, greatest) = (_defined[0], _defined[0]);
            foreach (double cell in _defined.AsSpan(0, _count))
                (least, greatest) = (Math.Min(least, cell), Math.Max(greatest, cell));
            return (BytesOf(least), BytesOf(greatest));
        }

        internal override void Add(in ExportCells cells, Range rows, int at)
        {
            foreach (double cell in cells.Numbers.AsSpan(rows))
            {
                bool isDefined = !double.IsNaN(cell);
                _isDefined[at++] = isDefined ? 1 : 0;
                if (isDefined)
                    _defined[_count++] = cell;
                else
                    _nulls++;
            }
        }

        internal override void Clear() => _count = _nulls = 0;

        internal override void WriteCells(int rows, ArrayBufferWriter<byte> to)
        {
            var levels = new ArrayBufferWriter<byte>();
            ParquetRuns.Write(_isDefined.AsSpan(0, rows), 1, levels);
            BinaryPrimitives.WriteInt32LittleEndian(to.GetSpan(sizeof(int)), levels.WrittenCount);
            to.Advance(sizeof(int));
            to.Write(levels.WrittenSpan);
            to.Write(MemoryMarshal.AsBytes(_defined.AsSpan(0, _count)));
        }
    }
}
