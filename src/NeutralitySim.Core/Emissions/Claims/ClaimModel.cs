namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>Model that gives the energy of one hour. The hybrid model has none: it needs a scenario's equipment and traffic.</summary>
public enum ClaimModel
{
    /// <summary>Fixed intensities per gigabyte and per hour.</summary>
    Conventional,

    /// <summary>Idle plus marginal power of active use.</summary>
    Power,
}
