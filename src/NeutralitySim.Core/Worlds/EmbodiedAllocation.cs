namespace NeutralitySim.Core.Worlds;

/// <summary>How the carbon of manufacture is shared over a device's life.</summary>
public enum EmbodiedAllocation
{
    /// <summary>Over the hours it is used, as ADEME does.</summary>
    ActiveHours,

    /// <summary>Over all hours of its life, used or not.</summary>
    Calendar,
}
