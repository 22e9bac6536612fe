namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>What a video company emits for.</summary>
public enum CorporateActivity
{
    /// <summary>Films and series.</summary>
    Production,

    /// <summary>Offices, goods and services.</summary>
    Corporate,

    /// <summary>Own and rented servers; neither networks nor homes.</summary>
    Streaming,
}
