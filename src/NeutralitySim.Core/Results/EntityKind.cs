namespace NeutralitySim.Core.Results;

/// <summary>Kind of thing a result is about.</summary>
public enum EntityKind
{
    /// <summary>The whole run.</summary>
    All,

    /// <summary>An access ISP.</summary>
    Isp,

    /// <summary>A content provider.</summary>
    Provider,

    /// <summary>A provider as seen through an ISP.</summary>
    IspProvider,

    /// <summary>A cohort of an ISP.</summary>
    Cohort,

    /// <summary>A link of an ISP.</summary>
    Link,
}
