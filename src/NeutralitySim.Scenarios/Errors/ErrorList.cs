using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Errors;

/// <summary>Gathers errors, each once, up to a limit.</summary>
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

    public void Add(Mark mark, string path, string found, string accepted, string? nearest = null)
    {
        if (IsFull)
            return;
        var error = new ScenarioError(mark.File, mark.Line, mark.Column, path, found, accepted, nearest);
        if (_seen.Add(error))
            _errors.Add(error);
    }

    /// <summary>A name that is not among those accepted.</summary>
    public void AddUnknown(Mark mark, string path, string what, string written, IReadOnlyCollection<string> accepted)
    {
        if (IsFull)
            return;
        string names = accepted.Count == 0 ? "none is defined" : "accepted: " + Words.List(accepted);
        Add(mark, path, $"unknown {what} {Words.Quote(written)}", names, NearestName.Of(written, accepted));
    }
}
