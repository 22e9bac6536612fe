using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace NeutralitySim.Workshop.Access;

/// <summary>
/// A facilitator's key or a seat's token: 32 random bytes as 43 characters that may stand in an address. A workshop keeps only its hash;
/// with 256 random bits a plain SHA-256 cannot be turned back.
/// </summary>
public static class Secret
{
    /// <summary>Random bytes in a secret.</summary>
    public const int Bytes = 32;

    /// <summary>The secret that random bytes make.</summary>
    /// <param name="random"><see cref="Bytes"/> bytes of a cryptographic generator.</param>
    public static string Of(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, Bytes);
        return Base64Url.EncodeToString(random);
    }

    /// <summary>What a workshop keeps of a secret: 64 hexadecimal digits.</summary>
    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether a secret is the one kept; takes the same time whichever characters differ.</summary>
    /// <param name="secret">What somebody sent, anything.</param>
    /// <param name="hash">What is kept; an empty text matches nothing.</param>
    public static bool Matches(string secret, string hash) => IsSame(Hash(secret), hash);

    /// <summary>Whether two hashes are the same; takes the same time whichever digits differ.</summary>
    internal static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));

    /// <summary>Whether a text is a hash of <see cref="Hash"/>.</summary>
    internal static bool IsHash(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);
}
