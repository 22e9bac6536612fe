using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Studies;

/// <summary>A pair of regimes with all behaviour frozen, the one having a single rule of the other.</summary>
/// <param name="Baseline">Regime whose other rules hold.</param>
/// <param name="Regime">Regime whose rule is taken.</param>
/// <param name="Group">The rule.</param>
internal sealed record FrozenRule(string Baseline, string Regime, RuleGroup Group) : IWorldVariant
{
    /// <summary>Rules that are no prices.</summary>
    public static IReadOnlyList<RuleGroup> WithoutPrices { get; } =
    [RuleGroup.DutyToBuild, RuleGroup.Caches, RuleGroup.Priority];

    /// <summary>Name of the world with the rule.</summary>
    public const string With = "frozen|with";

    /// <summary>Name of the world without it.</summary>
    public const string Without = "frozen|without";

    /// <inheritdoc/>
    public string Name => $"frozen-{Baseline}-{Regime}-{Group}";

    /// <inheritdoc/>
    public IReadOnlyList<World> Of(IReadOnlyList<World> regimes)
    {
        var between = Between(regimes);
        int place = between.Groups.Index().First(group => group.Item == Group).Index;
        return [Named(between.Of(0), Without), Named(between.Of(1 << place), With)];
    }

    /// <summary>Rules without prices in which two regimes differ.</summary>
    public static IEnumerable<FrozenRule> Of(IReadOnlyList<World> regimes, string baseline, string regime)
    {
        var pair = new FrozenRule(baseline, regime, default);
        return pair.Between(regimes).Groups.Intersect(WithoutPrices).Select(group => pair with { Group = group });
    }

    private RuleMixtures Between(IReadOnlyList<World> regimes) =>
        new(regimes.Single(w => w.Regime.Id == Baseline), regimes.Single(w => w.Regime.Id == Regime));

    private static World Named(World world, string name)
    {
        var frozen = FrozenBehaviour.Of(world);
        return frozen with { Regime = frozen.Regime with { Id = name } };
    }
}
