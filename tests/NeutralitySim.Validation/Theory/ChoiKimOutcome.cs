namespace NeutralitySim.Validation.Theory;

/// <summary>Waiting and prices in <see cref="ChoiKim2010"/>.</summary>
/// <param name="PriorityShare">x, share of users of the provider with priority, 1/2 to 1.</param>
/// <param name="NeutralWait">W without priority.</param>
/// <param name="PriorityWait">W1 of those first.</param>
/// <param name="OrdinaryWait">W2 of those second.</param>
/// <param name="NeutralAccessPrice">What a user pays for access without priority.</param>
/// <param name="PriorityAccessPrice">What a user pays for access with a priority lane in place.</param>
/// <param name="PriorityPrice">What a provider pays for priority.</param>
public sealed record ChoiKimOutcome(
    double PriorityShare,
    double NeutralWait,
    double PriorityWait,
    double OrdinaryWait,
    double NeutralAccessPrice,
    double PriorityAccessPrice,
    double PriorityPrice
)
{
    /// <summary>Mean wait with priority; the same as without.</summary>
    public double MeanWait => PriorityShare * PriorityWait + (1 - PriorityShare) * OrdinaryWait;
}
