namespace NeutralitySim.Core.Randomness;

/// <summary>
/// What a random stream is drawn for; streams of different purposes are independent. The numbers are part of every
/// seed's meaning: never renumber, only append.
/// </summary>
internal enum StreamPurpose
{
    /// <summary>New sessions of a step.</summary>
    Arrivals = 1,

    /// <summary>Sessions that end in a step.</summary>
    Departures = 2,

    /// <summary>Sessions under way when a run starts.</summary>
    InitialSessions = 3,

    /// <summary>Daily demand shock of a content provider.</summary>
    DayShock = 4,

    /// <summary>Cache fill.</summary>
    Fill = 5,

    // 6 was taken once.

    /// <summary>Choice of sweep and sensitivity points.</summary>
    Sampling = 7,

    /// <summary>Tests only.</summary>
    Test = 8,
}
