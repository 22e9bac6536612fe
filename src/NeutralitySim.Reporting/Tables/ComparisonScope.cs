namespace NeutralitySim.Reporting.Tables;

/// <summary>Which rows a comparison shows.</summary>
public enum ComparisonScope
{
    /// <summary>Each indicator at its coarsest: for the whole run, else by ISP, else by provider, and so on.</summary>
    Headline,

    /// <summary>Groups of lines, ISPs and services: who has more and who less.</summary>
    Groups,

    /// <summary>Every entity.</summary>
    All,
}
