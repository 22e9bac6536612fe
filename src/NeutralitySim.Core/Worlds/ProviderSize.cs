namespace NeutralitySim.Core.Worlds;

/// <summary>Size class of a content provider, as regimes distinguish it.</summary>
public enum ProviderSize
{
    /// <summary>Has traffic enough for caches and deals of its own.</summary>
    Large,

    /// <summary>Pays what is asked or leaves; may be exempt from a toll.</summary>
    Small,

    /// <summary>All other traffic: it loads links and pays like anyone but never decides.</summary>
    Background,
}
