using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Schema.Tables;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Checks the levers of a scenario against its values and binds them.</summary>
internal sealed class LeverBinder(RegimeTrees trees, ErrorList errors)
{
    private const int Most = 40;
    private const string Key = "levers";
    private readonly LeverPaths _paths = new(trees, errors);
    private readonly LeverClaims _claims = new(errors);

    /// <summary>The levers in the order of the file; without those that act only on regimes that are not run.</summary>
    /// <param name="node">What the file has under <c>levers</c>.</param>
    public IReadOnlyList<BoundLever> Levers(Node node)
    {
        var resolver = new Resolver(errors, new ParameterLog(), trees.Base.Text("currency"), "central");
        var map = (ResolvedMap)resolver.Node(node, ById(LeverTable.Lever, 0, Most), Key, isLogged: false)!;
        var bound = new List<BoundLever>();
        foreach (var (id, lever) in map.Objects)
            if (Lever(id, lever, ((MapNode)node).Find(id)!.Value) is { } one)
                bound.Add(one);
        return bound;
    }

    private BoundLever? Lever(string id, ResolvedObject lever, Node written)
    {
        var regimes = Regimes(lever);
        if (regimes is null)
            return null;
        var head = new Lever(
            id,
            Both(lever, "label"),
            null,
            [],
            "",
            [],
            Explanation(lever.Object("explanation")),
            regimes
        );
        string kind = lever.OptionalValue("kind")?.Text ?? (HasChoices(lever) ? "choice" : "number");
        if (kind == "choice")
            return new ChoiceBinder(trees, _paths, _claims, errors).Bind(
                head,
                lever,
                (MapNode)written,
                HasPath(lever) ? Targets(lever, regimes) : []
            );
        if (HasChoices(lever))
            errors.Add(lever.Map("choices"), ScenarioTexts.ChoicesWithKind.With(kind));
        var targets = Targets(lever, regimes);
        if (lever.OptionalObject("range") is not { } range)
        {
            errors.Add(lever, ScenarioTexts.NeitherRangeNorChoices);
            return null;
        }
        return targets.Count == 0
            ? null
            : new ScaleBinder(trees, _paths, errors).Bind(head, kind, lever, range, targets);
    }

    /// <summary>Regimes it acts on that are run; null where it acts on none of them.</summary>
    private IReadOnlyList<string>? Regimes(ResolvedObject lever)
    {
        if (lever.List("regimes") is not { } named)
            return [];
        foreach (var value in named.Values.Where(v => !v.IsBroken && !trees.AllRegimes.Contains(v.Text)))
            errors.AddUnknown(value, ScenarioTexts.UnknownRegime, value.Text, trees.AllRegimes);
        var run = named.Values.Select(value => value.Text).Where(trees.Regimes.Contains).Distinct().ToList();
        return run.Count == 0 ? null : run;
    }

    /// <summary>What the lever's own paths lead to.</summary>
    private List<LeverTarget> Targets(ResolvedObject lever, IReadOnlyList<string> regimes)
    {
        var one = lever.OptionalValue("path");
        var several = lever.List("paths");
        if (one is not null && several is not null)
            errors.Add(several, ScenarioTexts.PathsBesidePath);
        if (one is null && several is null)
            errors.Add(lever, ScenarioTexts.NeitherPathNorPaths);
        ResolvedValue[] written = [.. one is null ? [] : (ResolvedValue[])[one], .. several?.Values ?? []];
        return
        [
            .. written
                .Where(path => !path.IsBroken)
                .SelectMany(path =>
                    _claims.Of(lever.Path, _paths.Find(path.Text, path.Mark, path.Path, regimes), path.Mark, path.Path)
                ),
        ];
    }

    private static bool HasPath(ResolvedObject lever) => lever.Has("path") || lever.Has("paths");

    private static bool HasChoices(ResolvedObject lever) => lever.Map("choices").Items.Count > 0;

    private LeverExplanation Explanation(ResolvedObject told) =>
        new(
            Both(told, "message"),
            Both(told, "dynamics"),
            Both(told, "gains"),
            Both(told, "loses"),
            Both(told, "for"),
            Both(told, "against"),
            Both(told.Object("case"), "text"),
            told.Object("case").Text("source")
        );

    private Text Both(ResolvedObject thing, string key) => BothLanguages.Of(thing, key, errors);
}
