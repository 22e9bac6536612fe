namespace NeutralitySim.Core.Worlds;

/// <summary>Physical medium of an interconnect.</summary>
public enum InterconnectMedium
{
    /// <summary>Private network interconnect.</summary>
    Pni,

    /// <summary>Internet exchange point.</summary>
    Ixp,
}
