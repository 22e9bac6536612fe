using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NeutralitySim.Workshop.Access;

/// <summary>Draws that follow from a seed and a purpose alone: block n is the SHA-256 of seed, n and purpose.</summary>
internal sealed class SeededDraws(ulong seed, string purpose)
{
    private readonly byte[] _purpose = Encoding.UTF8.GetBytes(purpose);
    private ulong _count;

    /// <summary>A number from 0 to <paramref name="bound"/> − 1, all but 2⁻³² equally likely.</summary>
    public int Below(int bound) => (int)(Bits() % (ulong)bound);

    /// <summary>A number from 0 to below 1.</summary>
    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts values in a drawn order (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> values)
    {
        for (int last = values.Length - 1; last > 0; last--)
        {
            int other = Below(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private ulong Bits()
    {
        Span<byte> input = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(input, seed);
        BinaryPrimitives.WriteUInt64LittleEndian(input[8..], _count++);
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData([.. input, .. _purpose]));
    }
}
