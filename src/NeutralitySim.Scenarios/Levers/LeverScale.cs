namespace NeutralitySim.Scenarios.Levers;

/// <summary>The range of a number lever. All three numbers are in its unit.</summary>
/// <param name="Minimum">Smallest value accepted.</param>
/// <param name="Maximum">Largest value accepted.</param>
/// <param name="Step">Distance between values a slider stops at, above 0; any value of the range is accepted all the same.</param>
/// <param name="Unit">Unit as scenario files write it, for example <c>EUR/Mbps/month</c> or <c>%</c>; <c>×</c> for factors, empty for plain numbers.</param>
public sealed record LeverScale(double Minimum, double Maximum, double Step, string Unit)
{
    /// <summary>Unit of a lever that multiplies the file's values.</summary>
    public const string Factor = "×";
}
