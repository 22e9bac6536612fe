using NeutralitySim.Core.Results;

namespace NeutralitySim.Reporting.Kit;

/// <summary>A goal of a role as a number to be held against results.</summary>
/// <param name="Indicator">What.</param>
/// <param name="Entity">Of whom or what.</param>
/// <param name="IsFloor">True where it may be more, false where it may be less.</param>
/// <param name="Now">What it is under the baseline regime.</param>
/// <param name="Moved">How far from there the goal lies.</param>
internal sealed record Aim(IndicatorDefinition Indicator, Entity Entity, bool IsFloor, double Now, double Moved)
{
    /// <summary>Whether a value reaches it. Who only wants nothing to get worse is content with what nobody would name a difference.</summary>
    public bool IsReached(double value)
    {
        double bound = Now + Moved;
        if (Moved == 0)
            bound += IsFloor ? -Indicator.SmallestNamed : Indicator.SmallestNamed;
        return IsFloor ? value >= bound : value <= bound;
    }
}
