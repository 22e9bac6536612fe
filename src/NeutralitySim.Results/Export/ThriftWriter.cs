using System.Buffers;
using System.Text;

namespace NeutralitySim.Results.Export;

/// <summary>Thrift's compact protocol, in which Parquet files describe themselves: fields by number, in ascending order.</summary>
/// <remarks>github.com/apache/thrift, doc/specs/thrift-compact-protocol.md.</remarks>
internal sealed class ThriftWriter(ArrayBufferWriter<byte> to)
{
    private const int False = 2;
    private const int Byte = 3;
    private const int Int32 = 5;
    private const int Int64 = 6;
    private const int Binary = 8;
    private const int Many = 9;
    private const int Struct = 12;
    private const int MostInHeader = 15;

    private int _last;

    internal void Integer(int field, int value)
    {
        Header(field, Int32);
        Varint(ZigZag(value));
    }

    internal void Long(int field, long value)
    {
        Header(field, Int64);
        Varint(ZigZag(value));
    }

    internal void Small(int field, byte value)
    {
        Header(field, Byte);
        Put(value);
    }

    internal void No(int field) => Header(field, False);

    internal void Bytes(int field, ReadOnlySpan<byte> value)
    {
        Header(field, Binary);
        Bytes(value);
    }

    internal void Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    internal void Structure(int field, Action content)
    {
        Header(field, Struct);
        Structure(content);
    }

    internal void Structures<T>(int field, IReadOnlyCollection<T> items, Action<T> content)
    {
        List(field, Struct, items.Count);
        foreach (var item in items)
            Structure(() => content(item));
    }

    internal void Integers(int field, params ReadOnlySpan<int> values)
    {
        List(field, Int32, values.Length);
        foreach (int value in values)
            Varint(ZigZag(value));
    }

    internal void Texts(int field, string value)
    {
        List(field, Binary, 1);
        Bytes(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>A structure that is no field: the outermost.</summary>
    internal void Structure(Action content)
    {
        int last = _last;
        _last = 0;
        content();
        Put(0);
        _last = last;
    }

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    private void Header(int field, int type)
    {
        Put((byte)(((field - _last) << 4) | type));
        _last = field;
    }

    private void List(int field, int type, int count)
    {
        Header(field, Many);
        Put((byte)((Math.Min(count, MostInHeader) << 4) | type));
        if (count >= MostInHeader)
            Varint((ulong)count);
    }

    private void Bytes(ReadOnlySpan<byte> value)
    {
        Varint((ulong)value.Length);
        to.Write(value);
    }

    private void Varint(ulong value)
    {
        while (value > 0x7F)
        {
            Put((byte)(value | 0x80));
            value >>= 7;
        }

        Put((byte)value);
    }

    private void Put(byte value)
    {
        to.GetSpan(1)[0] = value;
        to.Advance(1);
    }
}
