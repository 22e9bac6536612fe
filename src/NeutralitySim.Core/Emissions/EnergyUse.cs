using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>Energy and carbon of one ISP's month.</summary>
/// <param name="Lines">One line per provider, component and model.</param>
/// <param name="Nodes">Energy of each component by the hybrid model, for the closure check.</param>
/// <param name="IspKilowattHours">Electricity the ISP pays for as a consequence of interconnection: hosted caches and its side of the ports.</param>
/// <param name="Terms">What equipment drew by the hybrid model, factor by factor; empty where the run does not keep it.</param>
/// <param name="Month">What was delivered, from which all this follows.</param>
public sealed record EnergyUse(
    IReadOnlyList<EmissionLine> Lines,
    IReadOnlyList<NodeEnergy> Nodes,
    double IspKilowattHours,
    IReadOnlyList<EmissionTerm> Terms,
    DeliveryMonth Month
);
