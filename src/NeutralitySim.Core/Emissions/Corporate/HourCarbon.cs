namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>
/// Carbon of one viewing hour, g CO₂e, from data centre to screen. It adds to its like (use and manufacture of the same hour) and to
/// nothing of a <see cref="CorporateCarbon">company's inventory</see>.
/// </summary>
/// <param name="Grams">g CO₂e per viewing hour, 0 or more.</param>
public readonly record struct HourCarbon(double Grams)
{
    /// <summary>The sum, for parts of one hour.</summary>
    public static HourCarbon operator +(HourCarbon a, HourCarbon b) => new(a.Grams + b.Grams);
}
