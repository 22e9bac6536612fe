namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>
/// A year's mass inside a company's inventory, t CO₂e; negative only as a difference. It adds to its like and to nothing else: an
/// inventory leaves out what a viewing hour holds (networks, homes, screens), so there is no sum of the two.
/// </summary>
/// <param name="Tonnes">Tonnes of CO₂e.</param>
public readonly record struct CorporateCarbon(double Tonnes) : IComparable<CorporateCarbon>
{
    private const double GramsPerTonne = 1e6;

    /// <summary>Nothing.</summary>
    public static CorporateCarbon Zero => default;

    /// <summary>The sum.</summary>
    public static CorporateCarbon operator +(CorporateCarbon a, CorporateCarbon b) => new(a.Tonnes + b.Tonnes);

    /// <summary>The difference.</summary>
    public static CorporateCarbon operator -(CorporateCarbon a, CorporateCarbon b) => new(a.Tonnes - b.Tonnes);

    /// <summary>A part or multiple.</summary>
    public static CorporateCarbon operator *(double factor, CorporateCarbon mass) => new(factor * mass.Tonnes);

    /// <summary>The smaller of two.</summary>
    public static CorporateCarbon Min(CorporateCarbon a, CorporateCarbon b) => a <= b ? a : b;

    /// <summary>The larger of two.</summary>
    public static CorporateCarbon Max(CorporateCarbon a, CorporateCarbon b) => a <= b ? b : a;

    /// <summary>True when a is less than b.</summary>
    public static bool operator <(CorporateCarbon a, CorporateCarbon b) => a.Tonnes < b.Tonnes;

    /// <summary>True when a is more than b.</summary>
    public static bool operator >(CorporateCarbon a, CorporateCarbon b) => a.Tonnes > b.Tonnes;

    /// <summary>True when a is not more than b.</summary>
    public static bool operator <=(CorporateCarbon a, CorporateCarbon b) => a.Tonnes <= b.Tonnes;

    /// <summary>True when a is not less than b.</summary>
    public static bool operator >=(CorporateCarbon a, CorporateCarbon b) => a.Tonnes >= b.Tonnes;

    /// <inheritdoc/>
    public int CompareTo(CorporateCarbon other) => Tonnes.CompareTo(other.Tonnes);

    /// <summary>This mass over the hours watched in its year, still of the corporate boundary.</summary>
    public CorporateHourShare Over(double viewingHours) => new(Tonnes * GramsPerTonne / viewingHours);
}
