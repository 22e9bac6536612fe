using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Levers;

namespace NeutralitySim.Reporting.Kit;

/// <summary>An argument of a role and the strongest one against it, in a language.</summary>
/// <param name="Own">The role's argument.</param>
/// <param name="Counter">The strongest argument of those who disagree.</param>
public sealed record RoleArgument(string Own, string Counter)
{
    /// <summary>Name of the lever it is about; empty for the role's case as a whole.</summary>
    public string Lever { get; init; } = "";

    /// <summary>Who gains by the lever.</summary>
    public string Gains { get; init; } = "";

    /// <summary>Who loses by it.</summary>
    public string Loses { get; init; } = "";

    internal static RoleArgument Of(Lever lever, bool isFor, Locale locale)
    {
        var about = lever.Explanation;
        return new RoleArgument(locale[isFor ? about.For : about.Against], locale[isFor ? about.Against : about.For])
        {
            Lever = locale[lever.Label],
            Gains = locale[about.Gains],
            Loses = locale[about.Loses],
        };
    }
}
