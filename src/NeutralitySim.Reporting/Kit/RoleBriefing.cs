using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Kit;

/// <summary>What somebody in a role is told and nobody else, in a language.</summary>
public sealed record RoleBriefing
{
    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the actor of the scenario it speaks for; empty for those who speak for none.</summary>
    public required string Actor { get; init; }

    /// <summary>Who it is, in this scenario.</summary>
    public required IReadOnlyList<string> Who { get; init; }

    /// <summary>What it wants.</summary>
    public required string Wants { get; init; }

    /// <summary>What it wants, in numbers; empty for roles that take no side.</summary>
    public required IReadOnlyList<Goal> Goals { get; init; }

    /// <summary>Its strongest argument, and the strongest against it.</summary>
    public required RoleArgument Argument { get; init; }

    /// <summary>The same for levers of the scenario.</summary>
    public required IReadOnlyList<RoleArgument> OnLevers { get; init; }

    /// <summary>What to ask the others.</summary>
    public required string Ask { get; init; }

    /// <summary>The roles that have a briefing, in the order of lists.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [.. RoleRights.Parties, Role.Press];

    /// <summary>Briefings of all roles.</summary>
    /// <param name="material">The scenario, in the language wanted.</param>
    public static IReadOnlyList<RoleBriefing> All(KitMaterial material)
    {
        var results = material.Results;
        var numbers = new KitNumbers(results);
        var actors = new KitActors(results.Description, numbers);
        var goals = new RoleGoals(results, numbers, actors);
        return [.. Roles.Select(role => Of(role, material, actors, goals))];
    }

    private static RoleBriefing Of(Role role, KitMaterial material, KitActors actors, RoleGoals goals)
    {
        var results = material.Results;
        var locale = results.Locale;
        var words = ReportTexts.KitRoles[role];
        return new RoleBriefing
        {
            Role = role,
            Name = locale[WorkshopTexts.Name(role)],
            Actor = actors.Of(role) is { } actor ? results.EntityName(actor) : "",
            Who = [locale[words.Who], .. Place(role, actors.Of(role), results)],
            Wants = locale[words.Wants],
            Goals = goals.Of(role),
            Argument = new RoleArgument(locale[words.Argument], locale[words.Counter]),
            OnLevers =
            [
                .. RoleLevers
                    .Of(role, material.Levers)
                    .Select(stake => RoleArgument.Of(stake.Lever, stake.IsFor, locale)),
            ],
            Ask = locale[words.Ask],
        };
    }

    // Which actor of the scenario it is, or that there is none.
    private static IEnumerable<string> Place(Role role, Entity? actor, ReportContext results)
    {
        var (named, missing) = role switch
        {
            Role.IncumbentIsp => (ReportTexts.KitLargestIsp, ReportTexts.KitNoIsp),
            Role.SmallIsp => (ReportTexts.KitSmallestIsp, ReportTexts.KitNoSmallIsp),
            Role.LargeProvider => (ReportTexts.KitLargestProvider, ReportTexts.KitNoProvider),
            Role.StartUp => (ReportTexts.KitSmallestProvider, ReportTexts.KitNoStartUp),
            _ => (null, null),
        };
        if (named is not null)
            yield return actor is { } found
                ? results.Locale.With(named, results.EntityName(found))
                : results.Locale[missing!];
    }
}
