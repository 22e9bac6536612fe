namespace NeutralitySim.Core.Worlds;

/// <summary>Who pays for new interconnect capacity.</summary>
public enum UpgradeSharing
{
    /// <summary>Each side pays for its own ports.</summary>
    EachSide,

    /// <summary>The sending provider pays for both ends.</summary>
    Sender,
}
