namespace NeutralitySim.Web.Answers;

/// <summary>Whether verdicts stand beside the numbers.</summary>
public enum VerdictPlace
{
    /// <summary>No study of the state has been made.</summary>
    Missing,

    /// <summary>They do.</summary>
    Shown,

    /// <summary>Differences are taken from a pinned state, which the study knows nothing of.</summary>
    Pinned,
}
