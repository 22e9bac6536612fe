namespace NeutralitySim.Results.Detail;

/// <summary>How much of a run is stored, from least to most. What two of them both keep is the same; figures of the whole run are in all.</summary>
public enum RunDetail
{
    /// <summary>
    /// Sums over the months of payments, energy and carbon. By month only what bills and concentration follow from: lines, adopters and services in business.
    /// The account of who gains, decisions and events are whole.
    /// </summary>
    Totals,

    /// <summary>Every month; of energy and carbon the sum over the months.</summary>
    Months,

    /// <summary>Everything: hours of the day and what each piece of equipment drew too, in the first replication.</summary>
    Full,
}
