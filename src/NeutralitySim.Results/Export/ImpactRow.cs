namespace NeutralitySim.Results.Export;

/// <summary>What the Impact Framework computes of a component, in its order of operations, and adds over components.</summary>
internal readonly record struct ImpactRow(
    double Energy,
    double Unallocated,
    double Operational,
    double Embodied,
    double Carbon,
    double Sci
)
{
    internal static ImpactRow Of(
        double energy,
        double unallocated,
        double gramsPerKilowattHour,
        double embodied,
        double viewingHours
    )
    {
        double operational = energy * gramsPerKilowattHour;
        double carbon = operational + embodied;
        return new ImpactRow(energy, unallocated, operational, embodied, carbon, carbon / viewingHours);
    }

    internal string Metrics =>
        Yaml.Entries(
            ("energy", Energy),
            ("energy-unallocated", Unallocated),
            ("carbon-operational", Operational),
            ("embodied-carbon", Embodied),
            ("carbon", Carbon),
            ("sci", Sci)
        );

    public static ImpactRow operator +(ImpactRow left, ImpactRow right) =>
        new(
            left.Energy + right.Energy,
            left.Unallocated + right.Unallocated,
            left.Operational + right.Operational,
            left.Embodied + right.Embodied,
            left.Carbon + right.Carbon,
            left.Sci + right.Sci
        );
}
