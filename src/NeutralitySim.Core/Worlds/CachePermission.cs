namespace NeutralitySim.Core.Worlds;

/// <summary>Who may place caches inside an ISP.</summary>
public enum CachePermission
{
    /// <summary>Any provider that qualifies.</summary>
    Open,

    /// <summary>Only a provider with a signed deal with that ISP.</summary>
    WithDeal,

    /// <summary>Nobody.</summary>
    Forbidden,
}
