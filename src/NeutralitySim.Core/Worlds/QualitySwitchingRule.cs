namespace NeutralitySim.Core.Worlds;

/// <summary>How the lines of an ISP answer lost quality.</summary>
public enum QualitySwitchingRule
{
    /// <summary>Quality is part of what households compare when they choose an ISP.</summary>
    Logit,

    /// <summary>Users of a provider leave in proportion to the quality lost and to the share of lines that use it.</summary>
    Linear,
}
