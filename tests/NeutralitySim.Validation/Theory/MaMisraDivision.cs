namespace NeutralitySim.Validation.Theory;

/// <summary>A division of providers into the two classes of <see cref="MaMisraClasses"/>, in the order given.</summary>
/// <param name="IsPremium">Whether each provider pays for the premium class.</param>
/// <param name="PremiumLevel">Fair level of the premium class; 0 without capacity, infinite without scarcity.</param>
/// <param name="OrdinaryLevel">Fair level of the ordinary class, likewise.</param>
/// <param name="Revenue">What the ISP earns per user, Ψ = c·premium load.</param>
/// <param name="ConsumerSurplus">Consumer surplus per user Φ over both classes.</param>
/// <param name="Violators">Providers who would rather change class, the one with most to gain first; none in an
/// equilibrium.</param>
/// <param name="LargestGain">ε: what the first violator would gain per interested user, 0 in an equilibrium.</param>
public sealed record MaMisraDivision(
    IReadOnlyList<bool> IsPremium,
    double PremiumLevel,
    double OrdinaryLevel,
    double Revenue,
    double ConsumerSurplus,
    IReadOnlyList<int> Violators,
    double LargestGain
);
