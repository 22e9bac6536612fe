using System.Diagnostics.CodeAnalysis;
using NeutralitySim.Core.Emissions.Claims;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>A claim, or all that is wrong with its file; never both.</summary>
/// <param name="Claim">The claim, null when there are errors.</param>
/// <param name="Errors">Errors in the order of the file.</param>
public sealed record ClaimLoadResult(Claim? Claim, IReadOnlyList<ScenarioError> Errors)
{
    /// <summary>True when the claim can be worked out.</summary>
    [MemberNotNullWhen(true, nameof(Claim))]
    public bool IsValid => Claim is not null;
}
