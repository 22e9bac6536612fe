using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Gathers errors, each once, up to a limit. A fault in what several things share by an alias is one, told where it stands.</summary>
internal sealed class ErrorList
{
    private readonly HashSet<ScenarioError> _seen = [];
    private readonly List<ScenarioError> _errors = [];

    /// <summary>Errors file by file in the order files were met, from top to bottom.</summary>
    public IReadOnlyList<ScenarioError> Items
    {
        get
        {
            var files = _errors.Select(e => e.File).Distinct().ToList();
            return [.. _errors.OrderBy(e => files.IndexOf(e.File)).ThenBy(e => e.Line).ThenBy(e => e.Column)];
        }
    }

    public bool Any => _errors.Count > 0;

    /// <summary>True when further errors are dropped, so that callers may spare the work of finding names.</summary>
    public bool IsFull => _errors.Count >= ScenarioLoadResult.MaximumErrors;

    public void Add(Mark mark, string path, Problem problem)
    {
        if (IsFull)
            return;
        var error = new ScenarioError(mark.File, mark.Line, mark.Column, path, problem.Told, problem.Nearest);
        if (_seen.Add(error.Line > 0 ? error with { Path = "" } : error))
            _errors.Add(error);
    }

    public void Add(Mark mark, string path, Text found, Text accepted) => Add(mark, path, new Problem(found, accepted));

    /// <summary>A piece in whose place something else is accepted.</summary>
    public void Add(Node found, string path, Text accepted) => Add(found.Mark, path, found.Describe(), accepted);

    public void Add(Resolved at, Problem problem) => Add(at.Mark, at.Path, problem);

    /// <summary>A name that is not among those accepted.</summary>
    /// <param name="mark">Where it is written.</param>
    /// <param name="path">Path of what it names.</param>
    /// <param name="what">What is unknown: one of <see cref="ScenarioTexts"/>.</param>
    /// <param name="written">The name.</param>
    /// <param name="accepted">Names that are known.</param>
    public void AddUnknown(Mark mark, string path, Text what, string written, IReadOnlyCollection<string> accepted)
    {
        if (!IsFull)
            Add(mark, path, ScenarioTexts.Unknown(what, written, accepted));
    }

    /// <summary>A key that is not among those accepted in a map.</summary>
    public void AddUnknown(MapEntry entry, string path, Text what, IReadOnlyCollection<string> accepted)
    {
        if (ScenarioTexts.FormerKeys.TryGetValue(entry.Key, out var instead))
            Add(
                entry.KeyMark,
                Words.Join(path, entry.Key),
                new Problem(ScenarioTexts.FormerKey.With(entry.Key), instead)
            );
        else
            AddUnknown(entry.KeyMark, Words.Join(path, entry.Key), what, entry.Key, accepted);
    }

    public void AddUnknown(Resolved at, Text what, string written, IReadOnlyCollection<string> accepted) =>
        AddUnknown(at.Mark, at.Path, what, written, accepted);
}
