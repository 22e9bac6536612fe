namespace NeutralitySim.Core.Results;

/// <summary>Model behind an energy figure.</summary>
public enum EmissionModel
{
    /// <summary>Fixed intensities per gigabyte and per hour.</summary>
    Conventional,

    /// <summary>Idle plus marginal power of active use.</summary>
    Power,

    /// <summary>Provisioned equipment with idle and dynamic power; closes energy.</summary>
    Hybrid,
}
