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

    /// <summary>Lines of all ISPs in a region.</summary>
    Region,

    /// <summary>Lines of all ISPs with an access technology.</summary>
    Access,

    /// <summary>Lines in order of what they get: that of one in ten, in the middle, of nine in ten.</summary>
    Percentile,

    /// <summary>Small ISPs, or the others.</summary>
    IspSize,

    /// <summary>Large services, or small ones.</summary>
    ProviderSize,
}
