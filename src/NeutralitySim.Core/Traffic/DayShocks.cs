using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>
/// Daily demand shocks, common to all ISPs of a provider: <c>exp(σ·x − σ²/2)</c> with x standard normal, AR(1) from day to day.
/// </summary>
internal sealed class DayShocks
{
    private readonly double[][] _byProvider;

    /// <summary>Draws the shocks of a whole run.</summary>
    public DayShocks(World world, ulong seed, int replication)
    {
        int days = world.Calendar.FirstDay(world.Calendar.Months);
        _byProvider = world
            .Providers.Select(p =>
                world.Demand.Noise && world.Demand.DayShockSigma > 0
                    ? Draw(world, StreamKey.Create(seed, replication, p.Id, StreamPurpose.DayShock), days)
                    : Enumerable.Repeat(1.0, days).ToArray()
            )
            .ToArray();
    }

    /// <summary>Shocks of each provider on the days simulated: [provider][group].</summary>
    public double[][] For(int firstDay, DayGroup[] days) =>
        _byProvider.Select(shocks => days.Select(group => shocks[firstDay + group.Day]).ToArray()).ToArray();

    private static double[] Draw(World world, StreamKey key, int days)
    {
        double sigma = world.Demand.DayShockSigma;
        double correlation = world.Demand.DayShockCorrelation;
        double innovation = Math.Sqrt(1 - correlation * correlation);
        var shocks = new double[days];
        double state = 0;
        for (int day = 0; day < days; day++)
        {
            var stream = RandomStream.At(in key, day);
            double normal = Normal.Sample(ref stream);
            state = day == 0 ? normal : correlation * state + innovation * normal;
            shocks[day] = Math.Exp(sigma * state - sigma * sigma / 2);
        }

        return shocks;
    }
}
