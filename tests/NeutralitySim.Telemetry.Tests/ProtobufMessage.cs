using System.Buffers.Binary;
using System.Text;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>Reads fields of a Protocol Buffers message by number: https://protobuf.dev/programming-guides/encoding.</summary>
internal readonly struct ProtobufMessage(ReadOnlyMemory<byte> bytes)
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Delimited = 2;
    private const int Fixed32 = 5;

    public IEnumerable<ProtobufMessage> All(int field) => Contents(field).Select(c => new ProtobufMessage(c));

    /// <summary>The only message of a field; an empty one when there is none.</summary>
    public ProtobufMessage One(int field) => All(field).SingleOrDefault();

    public bool Has(int field) => Fields().Any(f => f.Field == field);

    public string Text(int field) => Encoding.UTF8.GetString(Contents(field).SingleOrDefault().Span);

    public string Hexadecimal(int field) => Convert.ToHexString(Contents(field).SingleOrDefault().Span);

    public ulong Number(int field) => Fields().SingleOrDefault(f => f.Field == field).Number;

    public double Double(int field) => BitConverter.UInt64BitsToDouble(Number(field));

    private IEnumerable<ReadOnlyMemory<byte>> Contents(int field) =>
        Fields().Where(f => f.Field == field).Select(f => f.Content);

    private List<(int Field, ulong Number, ReadOnlyMemory<byte> Content)> Fields()
    {
        var fields = new List<(int, ulong, ReadOnlyMemory<byte>)>();
        for (int at = 0; at < bytes.Length; )
        {
            ulong key = ReadVarint(bytes.Span, ref at);
            ulong number = 0;
            ReadOnlyMemory<byte> content = default;
            switch ((int)(key & 7))
            {
                case Varint:
                    number = ReadVarint(bytes.Span, ref at);
                    break;
                case Fixed64:
                    number = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span[at..]);
                    at += sizeof(ulong);
                    break;
                case Delimited:
                    int length = (int)ReadVarint(bytes.Span, ref at);
                    content = bytes.Slice(at, length);
                    at += length;
                    break;
                case Fixed32:
                    number = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[at..]);
                    at += sizeof(uint);
                    break;
                default:
                    throw new InvalidDataException($"Wire type of key {key} at byte {at}.");
            }

            fields.Add(((int)(key >> 3), number, content));
        }

        return fields;
    }

    private static ulong ReadVarint(ReadOnlySpan<byte> span, ref int at)
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = span[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
