using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios;

/// <summary>One thing wrong in a scenario, told to the person who wrote it: where, what was found, what is accepted.</summary>
/// <param name="File">File as named by the user, or the command-line option (<c>--set path=value</c>).</param>
/// <param name="Line">Line, from 1; 0 when the error is not in a file.</param>
/// <param name="Column">Column, from 1; 0 when the error is not in a file.</param>
/// <param name="Path">Dotted path in the scenario, for example <c>isps.comcast.plan</c>; empty for the whole file.</param>
/// <param name="Found">What was found.</param>
/// <param name="Accepted">What is accepted.</param>
/// <param name="Nearest">Nearest accepted name, or null.</param>
public sealed record ScenarioError(
    string File,
    int Line,
    int Column,
    string Path,
    string Found,
    string Accepted,
    string? Nearest = null
)
{
    /// <summary><c>file:line:column path: what was found; what is accepted; did you mean "name"?</c></summary>
    public override string ToString()
    {
        string place = Line == 0 ? File : $"{File}:{Line}:{Column}";
        string path = Path.Length == 0 ? "" : $" {Path}";
        string nearest = Nearest is null ? "" : $"; did you mean \"{Nearest}\"?";
        return $"{place}{path}: {Found}; {Accepted}{nearest}";
    }

    /// <summary>What was found, what is accepted, and the nearest name, without the place, in <c>en</c> or <c>fr</c>.</summary>
    /// <remarks>What is told about a file as a whole has no French and comes back in English.</remarks>
    public string In(string language)
    {
        if (
            language != "fr"
            || FrenchErrors.Of(Found) is not { } found
            || FrenchErrors.Of(Accepted) is not { } accepted
        )
            return Nearest is null ? $"{Found}; {Accepted}" : $"{Found}; {Accepted}; did you mean \"{Nearest}\"?";
        return Nearest is null ? $"{found} ; {accepted}" : $"{found} ; {accepted} ; vouliez-vous dire « {Nearest} » ?";
    }
}
