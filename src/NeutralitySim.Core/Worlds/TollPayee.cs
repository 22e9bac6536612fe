namespace NeutralitySim.Core.Worlds;

/// <summary>Who has a toll.</summary>
public enum TollPayee
{
    /// <summary>The access ISP that terminates the traffic.</summary>
    Isp,

    /// <summary>The state, as of a tax.</summary>
    State,
}
