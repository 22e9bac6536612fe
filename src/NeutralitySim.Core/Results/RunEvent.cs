namespace NeutralitySim.Core.Results;

/// <summary>A change that took effect, with its amount; why it was chosen, and over what, says a <see cref="DecisionRecord"/>.</summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="Actor">Account of who decided, see <see cref="Accounts"/>.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">Id of what it happened to: a link (<c>comcast/netflix-pni</c>), a cache site, an ISP, or empty.</param>
/// <param name="Value">New capacity in Gbit/s, bitrate in Mbit/s, appliances or price, as the kind has it.</param>
/// <param name="Reason">The figure that decided, for example the utilisation or the share of revenue.</param>
public readonly record struct RunEvent(
    int Month,
    string Actor,
    RunEventKind Kind,
    string Subject,
    double Value,
    double Reason
);
