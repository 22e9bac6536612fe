using System.Text;

namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Identity of a random stream: seed, replication, entity and purpose. Equal identities give equal streams in every
/// process and on every machine, different ones independent streams.
/// </summary>
/// <remarks>
/// The identity is itself encrypted by <see cref="Philox4x32"/> under the seed, and 96 of the 128 bits are kept: 64 as
/// the key of the stream, 32 as a word of its counter. Among 10¹⁰ streams any two coincide with probability below 10⁻⁹.
/// Make keys once, outside loops; names are hashed by FNV-1a over UTF-8. Immutable.
/// </remarks>
internal readonly record struct StreamKey
{
    private const ulong FnvOffset = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x00000100000001B3;

    private StreamKey(ulong key, uint lane)
    {
        Key = key;
        Lane = lane;
    }

    /// <summary>Key of the generator.</summary>
    internal ulong Key { get; }

    /// <summary>Constant word of the counter, further bits of identity.</summary>
    internal uint Lane { get; }

    /// <summary>Key of an entity known by a stable number.</summary>
    /// <param name="seed">Seed of the experiment.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="entity">Number of the entity, the same in every regime.</param>
    /// <param name="purpose">What is drawn.</param>
    public static StreamKey Create(ulong seed, int replication, ulong entity, StreamPurpose purpose)
    {
        var (low, high) = Philox4x32.Block((uint)replication | ((ulong)purpose << 32), entity, seed);
        return new StreamKey(low, (uint)high);
    }

    /// <summary>Key of an entity known by its name.</summary>
    /// <param name="seed">Seed of the experiment.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="entityName">Id of the entity, case-sensitive, the same in every regime.</param>
    /// <param name="purpose">What is drawn.</param>
    public static StreamKey Create(ulong seed, int replication, string entityName, StreamPurpose purpose) =>
        Create(seed, replication, Hash(entityName), purpose);

    private static ulong Hash(string name)
    {
        ulong hash = FnvOffset;
        foreach (byte octet in Encoding.UTF8.GetBytes(name))
            hash = (hash ^ octet) * FnvPrime;
        return hash;
    }
}
