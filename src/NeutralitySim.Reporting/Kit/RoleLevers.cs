using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Which levers concern a role most, and on which side of each its interest lies as a rule.</summary>
internal static class RoleLevers
{
    private const int MostTold = 2;

    private sealed record Stake(string Lever, bool IsFor);

    // Where the regulator is concerned, who weighs both sides, the argument for more of it stands first.
    private static readonly Dictionary<Role, Stake[]> Stakes = new()
    {
        [Role.Regulator] = [new("toll", true), new("upgrade", true), new("competition", true), new("threshold", true)],
        [Role.IncumbentIsp] =
        [
            new("toll", true),
            new("peering-price", true),
            new("upgrade", false),
            new("transit-capacity", false),
            new("retail-pricing", true),
        ],
        [Role.SmallIsp] =
        [
            new("competition", true),
            new("transit-price", true),
            new("caches", false),
            new("bargaining-power", false),
        ],
        [Role.LargeProvider] =
        [
            new("toll", false),
            new("peering-price", false),
            new("caches", true),
            new("toll-base", false),
            new("threshold", false),
        ],
        [Role.StartUp] =
        [
            new("small-margin", false),
            new("toll-payers", true),
            new("patience", false),
            new("audience", false),
            new("threshold", true),
        ],
        [Role.Subscribers] =
        [
            new("pass-through", false),
            new("quality-sensitivity", true),
            new("transit-capacity", true),
            new("upgrade", true),
            new("growth", true),
        ],
        [Role.Environment] = [new("grid", true), new("devices", true), new("growth", false)],
        [Role.Press] = [],
    };

    /// <summary>The levers of a scenario that a role should know, most important first, each with its side of the argument.</summary>
    public static IReadOnlyList<(Lever Lever, bool IsFor)> Of(Role role, IReadOnlyList<Lever> levers) =>
        [
            .. Stakes[role]
                .Select(stake => (Lever: levers.FirstOrDefault(lever => lever.Id == stake.Lever), stake.IsFor))
                .Where(found => found.Lever is not null)
                .Select(found => (found.Lever!, found.IsFor))
                .Take(MostTold),
        ];
}
