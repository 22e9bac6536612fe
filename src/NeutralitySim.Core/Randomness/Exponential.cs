namespace NeutralitySim.Core.Randomness;

/// <summary>Exponential numbers by inversion; each draw takes one uniform number.</summary>
internal static class Exponential
{
    /// <summary>One number of the given mean, in the same unit.</summary>
    /// <param name="stream">Stream to draw from.</param>
    /// <param name="mean">Mean, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mean"/> is negative, infinite or not a number.</exception>
    public static double Sample(ref RandomStream stream, double mean)
    {
        if (!(mean >= 0 && double.IsFinite(mean)))
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "An exponential mean is finite and at least 0.");
        return -mean * Math.Log(stream.NextUnit());
    }
}
