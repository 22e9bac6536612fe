using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Workshop.Seats;
using static NeutralitySim.Reporting.Kit.GoalDirection;

namespace NeutralitySim.Reporting.Kit;

/// <summary>What each role wants, in indicators. All goals start from the baseline regime, so that none is easier for having been set.</summary>
internal sealed class RoleGoals(ReportContext results, KitNumbers numbers, KitActors actors)
{
    private sealed record Wish(IndicatorDefinition Indicator, GoalDirection Direction, Whose Whose = Whose.All);

    private enum Whose
    {
        All,
        Actor,
    }

    private static readonly Dictionary<Role, Wish[]> Wishes = new()
    {
        [Role.Regulator] =
        [
            new(Indicators.ExperiencedSpeed, NoLess),
            new(Indicators.BasketBill, NoMore),
            new(Indicators.ConsumerSurplus, More),
            new(Indicators.ProvidersAlive, NoLess),
        ],
        [Role.IncumbentIsp] =
        [
            new(Indicators.IspMargin, More, Whose.Actor),
            new(Indicators.Lines, NoLess, Whose.Actor),
            new(Indicators.SpeedIndex, NoLess, Whose.Actor),
        ],
        [Role.SmallIsp] =
        [
            new(Indicators.IspMargin, NoLess, Whose.Actor),
            new(Indicators.Lines, More, Whose.Actor),
            new(Indicators.SpeedIndex, NoLess, Whose.Actor),
        ],
        [Role.LargeProvider] =
        [
            new(Indicators.ProviderMargin, More, Whose.Actor),
            new(Indicators.Adopters, NoLess, Whose.Actor),
            new(Indicators.ExperiencedSpeed, More, Whose.Actor),
        ],
        [Role.StartUp] =
        [
            new(Indicators.ProviderMargin, NoLess, Whose.Actor),
            new(Indicators.Adopters, More, Whose.Actor),
            new(Indicators.ProvidersAlive, NoLess),
        ],
        [Role.Subscribers] =
        [
            new(Indicators.BasketBill, Less),
            new(Indicators.ExperiencedSpeed, More),
            new(Indicators.ServicesGivenUp, NoMore),
            new(Indicators.ConsumerSurplus, More),
        ],
        [Role.Environment] =
        [
            new(Indicators.CarbonPerHour, Less),
            new(Indicators.EnergyPerHour, Less),
            new(Indicators.ViewingHours, NoMore),
        ],
        [Role.Press] = [],
    };

    /// <summary>The goals of a role that the scenario has numbers for.</summary>
    public IReadOnlyList<Goal> Of(Role role) => [.. Aims(role).Select(Told)];

    /// <summary>The same as numbers.</summary>
    public IReadOnlyList<Aim> Aims(Role role) =>
        [.. Wishes[role].Select(wish => Of(wish, actors.Of(role))).OfType<Aim>()];

    /// <summary>A goal as it is told.</summary>
    public Goal Told(Aim aim)
    {
        var text = aim.IsFloor ? ReportTexts.KitOrMore : ReportTexts.KitOrLess;
        return new Goal(
            results.IndicatorName(aim.Indicator.Id),
            aim.Entity == Entity.All ? "" : results.EntityName(aim.Entity),
            numbers.Of(aim.Indicator, aim.Entity),
            results.Locale.With(text, numbers.With(aim.Indicator, aim.Entity, aim.Moved))
        );
    }

    private Aim? Of(Wish wish, Entity? actor)
    {
        Entity focus = new(EntityKind.Provider, results.Description.FocusProvider);
        Entity[] places = wish.Whose == Whose.Actor && actor is { } its ? [its] : [Entity.All, focus];
        foreach (var entity in places)
            if (numbers.Find(wish.Indicator, entity) is { } now)
                return Reached(wish, entity, now);
        return null;
    }

    private static Aim Reached(Wish wish, Entity entity, double now)
    {
        double step = wish.Indicator.SmallestNamed;
        var direction = wish.Direction;
        // Nobody can be asked for less than nothing.
        if (direction == Less && now >= 0 && now < step)
            direction = NoMore;
        if (direction == More && step == 0)
            direction = NoLess;
        double moved =
            direction == More ? step
            : direction == Less ? -step
            : 0;
        return new Aim(wish.Indicator, entity, direction is More or NoLess, now, moved);
    }
}
