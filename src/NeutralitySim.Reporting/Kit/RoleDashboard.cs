using NeutralitySim.Reporting.Live;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The goals of a role beside what results come to, in a language.</summary>
/// <param name="Regimes">Ids of the regimes, in the order of the cells.</param>
/// <param name="Rows">Each goal with its cells.</param>
public sealed record RoleDashboard(
    IReadOnlyList<string> Regimes,
    IReadOnlyList<(Goal Goal, IReadOnlyList<GoalCell> Cells)> Rows
)
{
    /// <summary>The dashboard of a role.</summary>
    /// <param name="role">Role.</param>
    /// <param name="material">The scenario as written, from which goals are counted.</param>
    /// <param name="now">Results to hold against them, in the same language.</param>
    public static RoleDashboard Of(Role role, KitMaterial material, ReportContext now)
    {
        var numbers = new KitNumbers(material.Results);
        var goals = new RoleGoals(material.Results, numbers, new KitActors(material.Results.Description, numbers));
        return new RoleDashboard(
            now.Reader.Regimes,
            [.. goals.Aims(role).Select(aim => (goals.Told(aim), Cells(aim, now)))]
        );
    }

    private static IReadOnlyList<GoalCell> Cells(Aim aim, ReportContext now)
    {
        var values = now.Results.Values(aim.Indicator.Id, aim.Entity);
        var numbers = HeadlineNumbers.Of(
            now,
            now.Reader.UnitOf(aim.Indicator.Id),
            [.. values.Where(v => v.Values.Count > 0)]
        );
        return
        [
            .. now.Reader.Regimes.Select(regime =>
                values.FirstOrDefault(v => v.Regime == regime) is { Values.Count: > 0 } found
                && double.IsFinite(found.Estimate.Mean)
                    ? new GoalCell(regime, numbers.Value(found.Estimate), aim.IsReached(found.Estimate.Mean))
                    : new GoalCell(regime, "", null)
            ),
        ];
    }
}
