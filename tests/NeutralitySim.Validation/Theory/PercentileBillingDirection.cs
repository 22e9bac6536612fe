namespace NeutralitySim.Validation.Theory;

/// <summary>How a bill combines the percentiles of traffic in and traffic out.</summary>
internal enum PercentileBillingDirection
{
    /// <summary>The larger of the two: most carriers.</summary>
    Max,

    /// <summary>Their mean.</summary>
    Average,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Traffic in only.</summary>
    In,

    /// <summary>Traffic out only.</summary>
    Out,
}
