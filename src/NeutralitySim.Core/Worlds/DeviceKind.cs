namespace NeutralitySim.Core.Worlds;

/// <summary>Kind of viewing device; the order indexes device mixes.</summary>
public enum DeviceKind
{
    /// <summary>Television with its set-top box.</summary>
    Television,

    /// <summary>Laptop or desktop computer.</summary>
    Laptop,

    /// <summary>Tablet.</summary>
    Tablet,

    /// <summary>Smartphone.</summary>
    Phone,
}
