using NeutralitySim.Core.Results;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>An indicator under a regime in two experiments.</summary>
/// <param name="Row">The indicator as the first has it.</param>
/// <param name="Regime">Regime id.</param>
/// <param name="A">Value in the first; null where only differences mean something.</param>
/// <param name="B">Value in the second, likewise.</param>
/// <param name="Difference">B − A; null where the two must not be subtracted.</param>
/// <param name="Unit">Unit in the first.</param>
/// <param name="OtherUnit">Unit in the second.</param>
public sealed record DifferenceRow(
    ComparisonRow Row,
    string Regime,
    Estimate? A,
    Estimate? B,
    Estimate? Difference,
    string Unit,
    string OtherUnit
);
