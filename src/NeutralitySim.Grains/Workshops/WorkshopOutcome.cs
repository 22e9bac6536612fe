namespace NeutralitySim.Grains;

/// <summary>What became of a request to a workshop.</summary>
public enum WorkshopOutcome
{
    /// <summary>It counts, and is kept whatever happens to the program.</summary>
    Done,

    /// <summary>It does not count, for a reason.</summary>
    Refused,

    /// <summary>Nobody has this key, token or join code.</summary>
    Unknown,

    /// <summary>It came too soon after others; it may be sent again in a moment.</summary>
    TooOften,

    /// <summary>There is no such workshop.</summary>
    NoWorkshop,
}
