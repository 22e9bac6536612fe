namespace NeutralitySim.Core.Isps;

/// <summary>What an ISP can do about a full link.</summary>
internal enum UpgradeChoice
{
    /// <summary>Grow it.</summary>
    Upgrade,

    /// <summary>Leave it as it is.</summary>
    Wait,

    /// <summary>Hold out for a deal.</summary>
    Refuse,
}
