namespace NeutralitySim.Core.Emissions.Corporate;

/// <summary>By which figure a target is judged.</summary>
public enum PlanMeasure
{
    /// <summary>Gross emissions of the target's scope.</summary>
    Gross,

    /// <summary>Net by the science-based rule.</summary>
    NetScience,

    /// <summary>Net by the company's claim.</summary>
    NetCompany,
}
