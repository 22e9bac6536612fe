using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>A company's published emissions by year, with what their boundary leaves out.</summary>
public sealed record CorporateInventory
{
    /// <summary>Company.</summary>
    public required Text Name { get; init; }

    /// <summary>What is inside and what is not.</summary>
    public required Text Boundary { get; init; }

    /// <summary>Year that reductions are taken from.</summary>
    public required int BaselineYear { get; init; }

    /// <summary>True to count a restated total where there is one.</summary>
    public bool UsesRestated { get; init; }

    /// <summary>Hours watched in a year, lower estimate; null where none is given.</summary>
    public double? FewestViewingHours { get; init; }

    /// <summary>Hours watched in a year, upper estimate.</summary>
    public double? MostViewingHours { get; init; }

    /// <summary>Years in order, the baseline among them.</summary>
    public required IReadOnlyList<CorporateYear> Years { get; init; }

    /// <summary>A year, or null.</summary>
    public CorporateYear? Find(int year) => Years.FirstOrDefault(y => y.Year == year);

    /// <summary>Location-based total of a year in the edition chosen.</summary>
    public CorporateCarbon Gross(CorporateYear year) => UsesRestated ? year.Restated ?? year.Total : year.Total;

    /// <summary>Total of the baseline year.</summary>
    public CorporateCarbon BaselineGross() => Gross(Find(BaselineYear)!);

    /// <summary>The four lines of each year.</summary>
    public IReadOnlyList<FourLines> Lines() => [.. Years.Select(year => FourLines.Of(this, year))];
}
