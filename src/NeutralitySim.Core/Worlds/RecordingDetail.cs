namespace NeutralitySim.Core.Worlds;

/// <summary>How much of a run its result keeps. What is kept by both is the same to the last bit.</summary>
public enum RecordingDetail
{
    /// <summary>Everything.</summary>
    Full,

    /// <summary>
    /// What an answer while somebody waits is drawn from: no bands and no terms of energy and carbon, and one emission line for all months, dated to the
    /// first of them.
    /// </summary>
    Quick,
}
