using System.Buffers;
using System.Buffers.Binary;
using ZstdSharp;

namespace NeutralitySim.Results.Export;

/// <summary>Writes an Apache Parquet file, compressed by zstd: a page for each column of a group of rows, and for texts one with each of them before it.</summary>
/// <remarks>The numbers of fields, types and encodings are those of github.com/apache/parquet-format, parquet.thrift.</remarks>
internal sealed class ParquetFile : IDisposable
{
    // A tool reads a group at a time, and so much of a table is in memory here.
    private const int RowsOfGroup = 65_536;

    // Higher levels take several times as long and gain little: what repeats is in dictionaries already.
    private const int Level = 1;
    private const int Zstd = 6;
    private const int Plain = 0;
    private const int RunLength = 3;
    private const int ByDictionary = 8;

    private readonly Stream _to;
    private readonly IReadOnlyList<ExportColumn> _described;
    private readonly ParquetColumn[] _columns;
    private readonly List<(Chunk[] Chunks, int Rows)> _groups = [];
    private readonly ArrayBufferWriter<byte> _page = new();
    private readonly ArrayBufferWriter<byte> _header = new();
    private readonly Compressor _compressor = new(Level);
    private byte[] _compressed = [];
    private long _written;
    private int _rows;

    internal ParquetFile(Stream to, IReadOnlyList<ExportColumn> columns)
    {
        _to = to;
        _described = columns;
        _columns = [.. columns.Select(column => ParquetColumn.Of(column.Kind, RowsOfGroup))];
        Put("PAR1"u8);
    }

    internal void Add(ExportBlock block)
    {
        if (block.IsFirst)
            foreach (var column in _columns)
                column.Forget();
        ExportCells[] cells = [.. _described.Select(column => column.Cells(block))];
        int rows;
        for (int row = 0; row < block.Columns.Rows; row += rows)
        {
            rows = Math.Min(block.Columns.Rows - row, RowsOfGroup - _rows);
            for (int column = 0; column < cells.Length; column++)
                _columns[column].Add(cells[column], row..(row + rows), _rows);
            _rows += rows;
            if (_rows == RowsOfGroup)
                WriteGroup();
        }
    }

    /// <summary>Writes what is left, and what the file says of itself.</summary>
    internal void Finish()
    {
        if (_rows > 0)
            WriteGroup();
        _header.ResetWrittenCount();
        var thrift = new ThriftWriter(_header);
        thrift.Structure(() => Describe(thrift));
        Put(_header.WrittenSpan);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, _header.WrittenCount);
        Put(length);
        Put("PAR1"u8);
    }

    public void Dispose() => _compressor.Dispose();

    private void WriteGroup()
    {
        _groups.Add(([.. _columns.Select(Write)], _rows));
        _rows = 0;
    }

    private Chunk Write(ParquetColumn column)
    {
        long start = _written;
        long plain = 0;
        if (column.Words > 0)
        {
            column.WriteWords(_page);
            plain += WritePage(2, 7, column.Words, Plain);
        }

        long cells = _written;
        column.WriteCells(_rows, _page);
        plain += WritePage(0, 5, _rows, column.Words > 0 ? ByDictionary : Plain);
        var chunk = new Chunk(start, cells, _written, plain, column.Nulls, column.Range());
        column.Clear();
        return chunk;
    }

    // Returns its length with what it is compressed in undone.
    private long WritePage(int type, int field, int values, int encoding)
    {
        int most = Compressor.GetCompressBound(_page.WrittenCount);
        if (_compressed.Length < most)
            _compressed = new byte[most];
        int packed = _compressor.Wrap(_page.WrittenSpan, _compressed);
        _header.ResetWrittenCount();
        var thrift = new ThriftWriter(_header);
        thrift.Structure(() =>
        {
            thrift.Integer(1, type);
            thrift.Integer(2, _page.WrittenCount);
            thrift.Integer(3, packed);
            thrift.Structure(
                field,
                () =>
                {
                    thrift.Integer(1, values);
                    thrift.Integer(2, encoding);
                    if (type != 0)
                        return;
                    thrift.Integer(3, RunLength);
                    thrift.Integer(4, RunLength);
                }
            );
        });
        Put(_header.WrittenSpan);
        Put(_compressed.AsSpan(0, packed));
        long plain = _header.WrittenCount + _page.WrittenCount;
        _page.ResetWrittenCount();
        return plain;
    }

    private void Describe(ThriftWriter thrift)
    {
        thrift.Integer(1, 1);
        thrift.Structures(2, [-1, .. Enumerable.Range(0, _columns.Length)], column => DescribeType(thrift, column));
        thrift.Long(3, _groups.Sum(group => (long)group.Rows));
        thrift.Structures(
            4,
            _groups,
            group =>
            {
                thrift.Structures(
                    1,
                    [.. group.Chunks.Index()],
                    chunk =>
                    {
                        thrift.Long(2, chunk.Item.Start);
                        thrift.Structure(3, () => DescribeChunk(thrift, chunk.Index, chunk.Item, group.Rows));
                    }
                );
                thrift.Long(2, group.Chunks.Sum(chunk => chunk.Plain));
                thrift.Long(3, group.Rows);
            }
        );
        thrift.Text(6, "NeutralitySim");
        // Least and greatest are by the order of the type.
        thrift.Structures(7, _columns, _ => thrift.Structure(1, () => { }));
    }

    // Of the row as a whole, then of each column.
    private void DescribeType(ThriftWriter thrift, int column)
    {
        if (column < 0)
        {
            thrift.Text(4, "root");
            thrift.Integer(5, _columns.Length);
            return;
        }

        thrift.Integer(1, _columns[column].Type);
        thrift.Integer(3, _columns[column].IsOptional ? 1 : 0);
        thrift.Text(4, _described[column].Name);
        if (_described[column].Kind == ExportKind.Text)
        {
            thrift.Integer(6, 0);
            thrift.Structure(10, () => thrift.Structure(1, () => { }));
        }
        else if (_described[column].Kind == ExportKind.Seed)
        {
            thrift.Integer(6, 14);
            thrift.Structure(
                10,
                () =>
                    thrift.Structure(
                        10,
                        () =>
                        {
                            thrift.Small(1, 64);
                            thrift.No(2);
                        }
                    )
            );
        }
    }

    private void DescribeChunk(ThriftWriter thrift, int column, Chunk chunk, int rows)
    {
        bool hasWords = chunk.Cells > chunk.Start;
        thrift.Integer(1, _columns[column].Type);
        thrift.Integers(2, hasWords ? [Plain, RunLength, ByDictionary] : [Plain, RunLength]);
        thrift.Texts(3, _described[column].Name);
        thrift.Integer(4, Zstd);
        thrift.Long(5, rows);
        thrift.Long(6, chunk.Plain);
        thrift.Long(7, chunk.End - chunk.Start);
        thrift.Long(9, chunk.Cells);
        if (hasWords)
            thrift.Long(11, chunk.Start);
        thrift.Structure(
            12,
            () =>
            {
                thrift.Long(3, chunk.Nulls);
                if (chunk.Range is not var (least, greatest))
                    return;
                thrift.Bytes(5, greatest);
                thrift.Bytes(6, least);
            }
        );
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _to.Write(bytes);
        _written += bytes.Length;
    }

    // Where a column of a group begins, where its cells do, and where it ends.
    private sealed record Chunk(
        long Start,
        long Cells,
        long End,
        long Plain,
        int Nulls,
        (byte[] Least, byte[] Greatest)? Range
    );
}
