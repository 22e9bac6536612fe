namespace NeutralitySim.Core.Worlds;

/// <summary>Key by which the hybrid model shares idle energy.</summary>
public enum AllocationKey
{
    /// <summary>By hours of active use; standby stays unallocated.</summary>
    Time,

    /// <summary>By bytes.</summary>
    Data,

    /// <summary>By paying line.</summary>
    Subscriber,

    /// <summary>By bytes in the busiest hour of the day, for which equipment is sized.</summary>
    PeakShare,
}
