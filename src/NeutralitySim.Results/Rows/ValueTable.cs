namespace NeutralitySim.Results.Rows;

/// <summary>Tables of indicator values.</summary>
internal enum ValueTable
{
    /// <summary>Whole runs.</summary>
    Indicator,

    /// <summary>Months.</summary>
    Series,

    /// <summary>Hours of the day of a month.</summary>
    Hourly,
}
