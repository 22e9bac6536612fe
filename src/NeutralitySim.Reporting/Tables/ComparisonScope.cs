namespace NeutralitySim.Reporting.Tables;

/// <summary>Which rows a comparison shows.</summary>
public enum ComparisonScope
{
    /// <summary>Each indicator at its coarsest: for the whole run, else by ISP, else by provider, and so on.</summary>
    Headline,

    /// <summary>Every entity.</summary>
    All,
}
