namespace NeutralitySim.Workshop.Access;

/// <summary>
/// The code on the wall: six characters that nobody takes for others (no 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V).
/// It lets people in and is no secret: 24⁶ codes keep strangers out only together with a limit on attempts.
/// </summary>
public static class JoinCode
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 6;

    internal const string Letters = "34679ACDEFGHJKMNPQRTVWXY";

    /// <summary>The code that random bytes make; each is equally likely.</summary>
    /// <param name="random">Bytes of a cryptographic generator; 32 are enough but in one case of 10²³.</param>
    /// <exception cref="ArgumentException">Too few bytes could be used.</exception>
    public static string Of(ReadOnlySpan<byte> random)
    {
        Span<char> code = stackalloc char[Length];
        int count = 0;
        // Bytes above the last whole alphabet would make its first letters likelier.
        int usable = 256 / Letters.Length * Letters.Length;
        foreach (byte one in random)
            if (one < usable && count < Length)
                code[count++] = Letters[one % Letters.Length];
        return count == Length
            ? new string(code)
            : throw new ArgumentException("Too few random bytes for a code.", nameof(random));
    }

    /// <summary>Whether somebody means a code: case, spaces and dashes do not count.</summary>
    /// <param name="typed">What somebody typed, anything.</param>
    /// <param name="code">The code.</param>
    public static bool Matches(string typed, string code) =>
        typed.Length <= 4 * Length
        && string.Concat(typed.Where(c => c != '-' && !char.IsWhiteSpace(c)))
            .Equals(code, StringComparison.OrdinalIgnoreCase);
}
