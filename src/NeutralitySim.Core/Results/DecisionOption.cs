namespace NeutralitySim.Core.Results;

/// <summary>Something an actor could have done.</summary>
/// <param name="Id">Kebab-case id, unique within the decision, see <see cref="DecisionTexts.Options"/>.</param>
/// <param name="ExpectedValue">
/// What the actor expected of it, in money per month, of either sign; options of one decision are compared on the same scale.
/// Null where a rule decided and nothing was weighed; never NaN.
/// </param>
public readonly record struct DecisionOption(string Id, double? ExpectedValue = null);
