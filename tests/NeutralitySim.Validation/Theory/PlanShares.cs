namespace NeutralitySim.Validation.Theory;

/// <summary>What households buy at some prices; the four shares sum to 1.</summary>
/// <param name="None">Share that buys nothing.</param>
/// <param name="Basic">q_b, share on the basic plan.</param>
/// <param name="Premium">q_p, share on the premium plan without streaming.</param>
/// <param name="Video">q_v, share on the premium plan with streaming.</param>
/// <param name="ConsumerSurplus">Surplus a household, in the money of the prices.</param>
public readonly record struct PlanShares(
    double None,
    double Basic,
    double Premium,
    double Video,
    double ConsumerSurplus
);
