namespace NeutralitySim.Core.Traffic;

/// <summary>Prime time as the published speed index has it: 19 to 23 h local time.</summary>
internal static class PrimeTimeHours
{
    /// <summary>First hour.</summary>
    public const int First = 19;

    /// <summary>Hour at which it is over.</summary>
    public const int End = 23;

    /// <summary>True in prime time.</summary>
    public static bool Hold(int hour) => hour is >= First and < End;
}
