namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>A parameter that is moved alone to see what would make a claim true.</summary>
public enum ClaimLever
{
    /// <summary>Carbon intensity of electricity, gCO₂e/kWh.</summary>
    Grid,

    /// <summary>Screen and peripherals, W.</summary>
    DevicePower,

    /// <summary>Manufacture of the screen, gCO₂e per hour of use.</summary>
    DeviceEmbodied,

    /// <summary>Bitrate, Mbps.</summary>
    Bitrate,

    /// <summary>Data centre, Wh per viewing hour.</summary>
    DataCentre,

    /// <summary>Network of the conventional model, Wh/GB.</summary>
    NetworkIntensity,

    /// <summary>Home router of the conventional model, Wh/GB.</summary>
    RouterIntensity,

    /// <summary>Access network of the power model, W per line.</summary>
    AccessPower,

    /// <summary>Home router of the power model, W.</summary>
    RouterPower,

    /// <summary>Time watched, h, for the mass claimed.</summary>
    Duration,

    /// <summary>Car, gCO₂e/km, for the distance claimed.</summary>
    Car,
}
