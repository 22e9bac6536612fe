namespace NeutralitySim.Core.Results;

/// <summary>What must stand beside an emission figure, or it says nothing.</summary>
/// <param name="Boundary">What is counted.</param>
/// <param name="GridBasis">Basis of the carbon intensity, for example <c>production-direct</c>.</param>
/// <param name="GridDataset">Publication with the year of the value.</param>
/// <param name="GridVintage">Edition of the publication.</param>
/// <param name="Level">Level of the parameters: low, central or high.</param>
/// <param name="ParameterSet">Preset of parameters, or <c>default</c>.</param>
public sealed record EmissionLabel(
    EmissionBoundary Boundary,
    string GridBasis,
    string GridDataset,
    string GridVintage,
    string Level,
    string ParameterSet
);
