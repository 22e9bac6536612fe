namespace NeutralitySim.Core.Worlds;

/// <summary>Kind of path, in the order in which providers prefer them.</summary>
public enum PathKind
{
    /// <summary>A cache inside the ISP.</summary>
    Cache,

    /// <summary>Direct interconnect, paid or not.</summary>
    Peering,

    /// <summary>Through a carrier.</summary>
    Transit,
}
