namespace NeutralitySim.Web.Answers;

/// <summary>Whether verdicts stand beside the numbers.</summary>
public enum VerdictPlace
{
    /// <summary>No study is about the scenario.</summary>
    Nowhere,

    /// <summary>They do: the scenario is shown as it is written.</summary>
    Shown,

    /// <summary>Something has been moved, which the study knows nothing of.</summary>
    Moved,

    /// <summary>Differences are taken from a pinned state, which the study knows nothing of.</summary>
    Pinned,
}
