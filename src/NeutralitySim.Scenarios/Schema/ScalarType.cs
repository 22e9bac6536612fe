using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>A single value of a kind, within a range in the kind's base unit.</summary>
internal sealed record ScalarType(
    ScalarKind Kind,
    double Minimum = double.NegativeInfinity,
    double Maximum = double.PositiveInfinity
) : SchemaType
{
    public bool HasRange => double.IsFinite(Minimum) || double.IsFinite(Maximum);

    /// <summary>The range in words, for example <c>from 1 kbps to 1 Tbps</c>.</summary>
    public Text RangeText(string? currency) =>
        ScenarioTexts.Range.With(Kind.Format(Minimum, currency), Kind.Format(Maximum, currency));
}
