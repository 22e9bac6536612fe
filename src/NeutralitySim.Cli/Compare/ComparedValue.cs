using NeutralitySim.Core.Results;
using NeutralitySim.Results;

namespace NeutralitySim.Cli.Compare;

/// <summary>An indicator on both sides.</summary>
internal sealed record ComparedValue(
    string Regime,
    string Indicator,
    Entity Entity,
    Estimate? A,
    Estimate? B,
    Estimate? Difference,
    string Unit
);
