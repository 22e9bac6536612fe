using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Binds levers that put one of several sets of values in place.</summary>
internal sealed class ChoiceBinder(RegimeTrees trees, LeverPaths paths, LeverClaims claims, ErrorList errors)
{
    private const string Set = "set";

    /// <summary>The lever; null after reporting why it cannot be.</summary>
    /// <param name="head">What it shares with other levers.</param>
    /// <param name="lever">The lever, checked.</param>
    /// <param name="written">The same as written.</param>
    /// <param name="targets">What its own paths lead to; empty where it has none.</param>
    public BoundLever? Bind(Lever head, ResolvedObject lever, MapNode written, IReadOnlyList<LeverTarget> targets)
    {
        var choices = lever.Map("choices");
        CheckForm(lever, choices);
        var settings = new Dictionary<string, IReadOnlyList<Setting>>(StringComparer.Ordinal);
        var asInFile = new List<string>();
        foreach (var (id, choice) in choices.Objects)
        {
            var node = (written.Find("choices")!.Value as MapNode)?.Find(id)?.Value as MapNode;
            var values = node is null ? [] : Values(choice, node, targets, head);
            settings[id] = [.. values.Select(v => new Setting(v.Target.Setting, v.Value))];
            if (IsAsInFile(values))
                asInFile.Add(id);
        }
        var named = choices.Objects.Select(choice => new LeverChoice(
            choice.Id,
            BothLanguages.Of(choice.Item, "label", errors)
        ));
        var whole = head with { Choices = [.. named] };
        return Standing(asInFile, settings, choices) is { } baseline
            ? new ChoiceLever(whole with { Baseline = baseline }, settings)
            : null;
    }

    private void CheckForm(ResolvedObject lever, ResolvedMap choices)
    {
        if (choices.Items.Count < 2)
            errors.Add(lever, choices.Items.Count == 0 ? ScenarioTexts.NoChoices : ScenarioTexts.OneChoice);
        foreach (string key in (string[])["range", "bands"])
            if (lever.Properties.GetValueOrDefault(key) is { } found)
                errors.Add(found, ScenarioTexts.BesideChoices.With(key));
    }

    /// <summary>Where the lever stands at the start; null after reporting that this cannot be told.</summary>
    private string? Standing(
        List<string> asInFile,
        Dictionary<string, IReadOnlyList<Setting>> settings,
        ResolvedMap choices
    )
    {
        // One that says nothing is the file as it is, unless another says just what the file does.
        var telling = asInFile.Where(id => settings[id].Count > 0).ToList();
        var standing = telling.Count > 0 ? telling : asInFile;
        if (standing.Count == 1)
            return standing[0];
        var problem = standing.Count == 0 ? ScenarioTexts.NoChoiceAsInFile : ScenarioTexts.ChoicesAsInFile;
        errors.Add(choices, problem.With(Words.List(standing)));
        return null;
    }

    private List<(LeverTarget Target, Node Value)> Values(
        ResolvedObject choice,
        MapNode node,
        IReadOnlyList<LeverTarget> targets,
        Lever head
    )
    {
        var values = new List<(LeverTarget, Node)>();
        if (node.Find("value") is { } value)
        {
            if (targets.Count == 0)
                errors.Add(value.KeyMark, choice.Path, ScenarioTexts.ValueWithoutPath);
            values.AddRange(targets.Select(target => (target, Sourced(target, value.Value))));
        }
        if (node.Find(Set) is not { } set)
            return values;
        if (node.Find("value") is not null)
            errors.Add(set.KeyMark, choice.Path, ScenarioTexts.SetBesideValue);
        string at = Words.Join(choice.Path, Set);
        if (set.Value is not MapNode byPath)
            errors.Add(set.Value, at, ScenarioTexts.ValuesByPath);
        else
            values.AddRange(byPath.Entries.SelectMany(entry => ByPath(entry, at, head)));
        return values;
    }

    private IEnumerable<(LeverTarget, Node)> ByPath(MapEntry entry, string at, Lever head)
    {
        var found = paths.Find(entry.Key, entry.KeyMark, at, head.Regimes);
        return claims
            .Of(BoundLever.PathOf(head.Id), found, entry.KeyMark, at, isAgain: true)
            .Select(target => (target, Sourced(target, entry.Value)));
    }

    private static Node Sourced(LeverTarget target, Node value) => SourcedValue.Of(value, target.Type, target.Now);

    /// <summary>Whether the file has these values already. Reads each of them, so that what is wrong with one is told.</summary>
    private bool IsAsInFile(List<(LeverTarget Target, Node Value)> values)
    {
        var patched = trees.Patches.With([.. values.Select(v => (v.Target.Setting, v.Value))]);
        var resolver = new Resolver(errors, new ParameterLog(), trees.Base.Text("currency"), "central");
        bool isSame = true;
        foreach (var (target, _) in values)
        {
            if (patched.At(target.Setting) is not { } put)
                return false; // why it could not be put there has been told
            var after = resolver.Node(put, target.Type, target.Now?.Path ?? target.Setting, isLogged: false);
            isSame &= LeverPaths.Value(after) == LeverPaths.Value(target.Now);
        }
        return isSame;
    }
}
