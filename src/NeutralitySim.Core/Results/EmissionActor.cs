namespace NeutralitySim.Core.Results;

/// <summary>Who runs a part of the delivery chain.</summary>
public enum EmissionActor
{
    /// <summary>Content provider.</summary>
    Content,

    /// <summary>Caches, whoever owns them.</summary>
    Cdn,

    /// <summary>Access ISP.</summary>
    Isp,

    /// <summary>Subscriber at home.</summary>
    Subscriber,
}
