namespace NeutralitySim.Results.Views;

/// <summary>Which months an account of gains is of: at once, or once notices, contracts and price reviews have run their course.</summary>
public enum WelfareWindow
{
    /// <summary>The first twelve months, or all where there are fewer.</summary>
    FirstYear,

    /// <summary>The last twelve months, where there are more than twelve.</summary>
    Settled,
}
