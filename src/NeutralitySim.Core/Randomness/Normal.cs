namespace NeutralitySim.Core.Randomness;

/// <summary>Normal numbers by the transform of Box and Muller (1958); each draw takes two uniform numbers.</summary>
internal static class Normal
{
    /// <summary>One number of mean 0 and standard deviation 1; never beyond ±8.6.</summary>
    public static double Sample(ref RandomStream stream)
    {
        double radius = Math.Sqrt(-2 * Math.Log(stream.NextUnit()));
        return radius * Math.Cos(2 * Math.PI * stream.NextUnit());
    }
}
