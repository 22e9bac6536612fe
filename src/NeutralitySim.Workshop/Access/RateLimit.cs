namespace NeutralitySim.Workshop.Access;

/// <summary>A limit on how often something may be done: a bucket of tokens that fills by itself.</summary>
/// <param name="Capacity">Most at once, 1 or more.</param>
/// <param name="PerSecond">Tokens that come back each second, above 0.</param>
public sealed record RateLimit(double Capacity, double PerSecond)
{
    /// <summary>Actions of a seat: a person taps a few times a second at most.</summary>
    public static readonly RateLimit Seat = new(20, 2);

    /// <summary>Requests of an address: a whole room may stand behind one.</summary>
    public static readonly RateLimit Address = new(600, 120);

    /// <summary>Wrong codes, keys and tokens of an address.</summary>
    public static readonly RateLimit Guesses = new(30, 0.5);
}
