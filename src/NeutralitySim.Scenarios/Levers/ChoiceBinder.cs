using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Binds levers that put one of several sets of values in place.</summary>
internal sealed class ChoiceBinder(
    RegimeTrees trees,
    LeverPaths paths,
    ErrorList errors,
    Func<ResolvedObject, IReadOnlyList<string>, List<LeverTarget>> targetsOf
)
{
    /// <summary>The lever; null after reporting why it cannot be.</summary>
    public BoundLever? Bind(Lever head, ResolvedObject lever, MapNode written)
    {
        var choices = lever.Map("choices");
        if (choices.Items.Count < 2)
            errors.Add(lever.Mark, lever.Path, $"found {choices.Items.Count} choices", "at least 2 are accepted");
        foreach (string key in (string[])["range", "bands"])
            if (lever.Has(key))
                errors.Add(
                    lever.Properties[key].Mark,
                    lever.Properties[key].Path,
                    $"found {key} beside choices",
                    "choices take neither range nor bands"
                );
        bool hasPath = lever.Has("path") || lever.Has("paths");
        var targets = hasPath ? targetsOf(lever, head.Regimes) : [];
        var settings = new Dictionary<string, IReadOnlyList<Setting>>(StringComparer.Ordinal);
        var matching = new List<string>();
        foreach (var (id, choice) in choices.Objects)
        {
            var node = (written.Find("choices")!.Value as MapNode)?.Find(id)?.Value as MapNode;
            var values = node is null ? [] : Values(choice, node, targets, head);
            settings[id] = [.. values.Select(v => new Setting(v.Target.Setting, v.Value))];
            if (IsAsInFile(values))
                matching.Add(id);
        }
        // One that says nothing is the file as it is, unless another says just what the file does.
        var telling = matching.Where(id => settings[id].Count > 0).ToList();
        var standing = telling.Count > 0 ? telling : matching;
        if (standing.Count != 1)
        {
            errors.Add(
                choices.Mark,
                choices.Path,
                standing.Count == 0
                    ? "found no choice with the file's own values"
                    : $"found the same values in the choices {Words.List(standing)}",
                "exactly one choice with the file's own values, or without value and set, is accepted"
            );
            return null;
        }
        return new ChoiceLever(
            head with
            {
                Choices =
                [
                    .. choices.Objects.Select(choice => new LeverChoice(
                        choice.Id,
                        BothLanguages.Of(choice.Item, "label", errors)
                    )),
                ],
                Baseline = standing[0],
            },
            settings
        );
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
                errors.Add(
                    value.KeyMark,
                    choice.Path,
                    "found value in a lever without path",
                    "set, values by path, is accepted"
                );
            values.AddRange(targets.Select(target => (target, Sourced(target, value.Value))));
        }
        if (node.Find("set") is not { } set)
            return values;
        if (node.Find("value") is not null)
            errors.Add(set.KeyMark, choice.Path, "found set beside value", "one of them is accepted");
        if (set.Value is not MapNode byPath)
        {
            errors.Add(
                set.Value.Mark,
                Words.Join(choice.Path, "set"),
                set.Value.Describe(),
                "values by dotted path are accepted"
            );
            return values;
        }
        foreach (var entry in byPath.Entries)
            values.AddRange(
                paths
                    .Find(entry.Key, entry.KeyMark, Words.Join(choice.Path, "set"), head.Regimes)
                    .Select(target => (target, Sourced(target, entry.Value)))
            );
        return values;
    }

    private static Node Sourced(LeverTarget target, Node value) =>
        SourcedValue.Of(value, target.Type, SourcedValue.Was(target.Now));

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
