using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Kit;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Pages;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Web.Workshops;

/// <summary>Parts of a workshop's views that hold numbers of the simulation, as markup.</summary>
internal sealed class RoomParts(Room room, PageRenderer pages)
{
    /// <summary>What a role is told in private; empty for one that has no briefing.</summary>
    public async Task<string> Briefing(WorkshopState state, Role role, Locale locale, CancellationToken cancellation)
    {
        if (!RoleBriefing.Roles.Contains(role))
            return "";
        var material = await room.Material(state, locale, cancellation);
        var briefing = RoleBriefing.All(material).Single(known => known.Role == role);
        return await pages.Render<BriefingPart>(
            new() { [nameof(BriefingPart.Briefing)] = briefing, [nameof(BriefingPart.Locale)] = locale }
        );
    }

    /// <summary>The goals of a role beside what its group has made of the scenario; empty for one without goals.</summary>
    public async Task<string> Dashboard(
        WorkshopState state,
        Role role,
        string group,
        Locale locale,
        CancellationToken cancellation
    )
    {
        if (!RoleBriefing.Roles.Contains(role))
            return "";
        var material = await room.Material(state, locale, cancellation);
        var results = await room.Results(state, state.Group(group).Levers, cancellation);
        var shown = Room.Covered(state, results.In(locale.Language));
        var dashboard = RoleDashboard.Of(role, material, shown);
        return dashboard.Rows.Count == 0
            ? ""
            : await pages.Render<DashboardPart>(
                new()
                {
                    [nameof(DashboardPart.Dashboard)] = dashboard,
                    [nameof(DashboardPart.Names)] = dashboard.Regimes.ToDictionary(id => id, shown.RegimeName),
                    [nameof(DashboardPart.Locale)] = locale,
                }
            );
    }

    /// <summary>What levers come to: numbers with their verdicts once regimes have names, and at any time who is left in which market.</summary>
    public async Task<string> Outcome(
        WorkshopState state,
        ImmutableList<LeverValue> levers,
        Locale locale,
        CancellationToken cancellation
    )
    {
        var question = room.Question(state, levers);
        var results = (await room.Results(state, levers, cancellation)).In(locale.Language);
        var shown = Room.Covered(state, results);
        var reference = await room.Results(state, Room.Levers(state, state.Groups[0].Id, 0), cancellation);
        bool hasVerdicts = question.Verdicts == VerdictPlace.Shown;
        return await pages.Render<OutcomePart>(
            new()
            {
                [nameof(OutcomePart.Headline)] = state.IsUnveiled
                    ? LiveHeadline.Of(results, reference, hasVerdicts ? question.Study : null)
                    : null,
                [nameof(OutcomePart.Verdicts)] = question.Verdicts,
                [nameof(OutcomePart.Neutral)] = results.RegimeName(results.Description.Baseline),
                [nameof(OutcomePart.Styles)] = shown.Reader.Regimes.ToDictionary(id => id, shown.StyleOf),
                [nameof(OutcomePart.Names)] = shown.Reader.Regimes.ToDictionary(id => id, shown.RegimeName),
                [nameof(OutcomePart.Market)] = MarketState.Of(shown),
                [nameof(OutcomePart.Locale)] = locale,
            }
        );
    }

    /// <summary>What may be doubted: values with a source, and guesses, as somebody would write them.</summary>
    public static IEnumerable<object> Assumptions(ScenarioWorkbench workbench, Locale locale)
    {
        var description = workbench.Baseline.Experiment!.Description;
        var varied = workbench.Factors.SelectMany(factor => factor.Places).ToHashSet(StringComparer.Ordinal);
        return workbench
            .Assumptions.Where(assumption => varied.Contains(assumption.Path))
            .Select(assumption =>
                (object)
                    new
                    {
                        path = assumption.Path,
                        name = AssumptionLabel.Of(assumption.Path, description, locale),
                        value = assumption.Value,
                        low = assumption.Low,
                        high = assumption.High,
                        source = assumption.IsGuess ? "" : assumption.Source,
                        accepted = locale[assumption.Accepted],
                    }
            );
    }
}
