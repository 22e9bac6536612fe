using System.Text.Json.Serialization;

namespace NeutralitySim.Core.Results;

/// <summary>A decision as it was taken: what could have been done, what each option promised, what was chosen and why.</summary>
/// <param name="Month">Month on whose figures the actor decided, from 0.</param>
/// <param name="Actor">Account of who decided, see <see cref="Accounts"/>.</param>
/// <param name="Topic">What was decided about, in kebab case: <c>reaction</c>, <c>deal</c>, <c>upgrade</c>, see <see cref="DecisionTexts.Topics"/>.</param>
/// <param name="Subject">Id of what it is about: a link (<c>comcast/netflix-pni</c>), an ISP, or empty.</param>
/// <param name="Options">What could have been done, in a fixed order; the chosen one among them.</param>
/// <param name="Chosen">Id of the option chosen.</param>
/// <param name="Reason">Why.</param>
public sealed record DecisionRecord(
    [property: JsonPropertyName("epoch")] int Month,
    string Actor,
    string Topic,
    string Subject,
    IReadOnlyList<DecisionOption> Options,
    string Chosen,
    DecisionReason Reason
);
