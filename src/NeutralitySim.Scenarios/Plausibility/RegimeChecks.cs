using System.Text.Json;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Binding;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;

namespace NeutralitySim.Scenarios.Plausibility;

/// <summary>Regimes whose results must be the same, because their rules are, or differ only where the scenario has nothing they could act on.</summary>
internal sealed class RegimeChecks(IReadOnlyList<World> worlds, RegimeTrees trees, ErrorList doubts)
{
    public void Run()
    {
        foreach (var alike in worlds.GroupBy(Effect).Where(group => group.Count() > 1))
        {
            string[] ids = [.. alike.Select(world => world.Regime.Id)];
            doubts.Add(trees.Base.Map("regimes").Find(ids[1])!, ScenarioTexts.RegimesAlike.With(Words.List(ids)));
        }
    }

    /// <summary>All on which a regime's results depend, as a text.</summary>
    private string Effect(World world)
    {
        var regime = world.Regime;
        bool hasPeering = world.Isps.Any(isp => isp.Interconnects.Any(link => !link.HasCarrier));
        bool hasCaches = world.Isps.Any(isp => isp.CacheSites.Count > 0);
        bool isFree = regime is { PeeringFee.Price: 0, Bargaining: null } || !hasPeering;
        var acting = regime with
        {
            Id = "",
            Name = Text.Plain(""),
            PeeringFee = isFree ? Fee.None : regime.PeeringFee,
            Bargaining = isFree ? null : regime.Bargaining,
            Toll = regime.Toll is { Fee.Price: > 0 } ? regime.Toll : null,
            Usage = regime.Usage is { PricePerGigabyte: 0, SponsorPricePerGigabyte: 0 } ? null : regime.Usage,
            Caches = hasCaches ? regime.Caches : new CacheRule(CachePermission.Open, 0),
        };
        return JsonSerializer.Serialize(acting) + Overrides(world.Regime.Id);
    }

    private string Overrides(string regime) =>
        trees.Own.TryGetValue(regime, out var own)
            ? string.Concat(
                own.Properties.Where(p => p.Key != "regimes").Select(p => p.Key + CanonicalText.Relative(p.Value))
            )
            : "";
}
