using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Views;

/// <summary>What a group of rules does to an indicator of the whole, in the indicator's unit.</summary>
/// <param name="Group">The rules.</param>
/// <param name="Share">Its mean effect over all orders in which groups can change, the Shapley value: shares sum to the difference. None where not all mixtures were run.</param>
/// <param name="Alone">What it does where nothing else changes.</param>
/// <param name="Last">What it does where all else has changed.</param>
public sealed record RuleEffect(RuleGroup Group, Estimate? Share, Estimate Alone, Estimate Last);
