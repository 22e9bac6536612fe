namespace NeutralitySim.Core.Results;

/// <summary>Part of the delivery chain.</summary>
public enum EmissionComponent
{
    /// <summary>Data centres and origin.</summary>
    DataCentre,

    /// <summary>Caches inside the ISP.</summary>
    Cache,

    /// <summary>Core network.</summary>
    Core,

    /// <summary>Interconnect ports.</summary>
    Interconnect,

    /// <summary>Access network.</summary>
    Access,

    /// <summary>Home router.</summary>
    HomeRouter,

    /// <summary>Screen and peripherals.</summary>
    Device,

    /// <summary>Manufacture of devices.</summary>
    Embodied,
}
