using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios;

/// <summary>One thing wrong in a scenario, told to the person who wrote it: where, what was found, what is accepted.</summary>
/// <param name="File">File as named by the user, or the command-line option (<c>--set path=value</c>).</param>
/// <param name="Line">Line, from 1; 0 when the error has no place in a file, as a key that is missing from all of it.</param>
/// <param name="Column">Column, from 1; 0 where there is no line.</param>
/// <param name="Path">Dotted path in the scenario, for example <c>isps.comcast.plan</c>; empty for the whole file.</param>
/// <param name="Message">What was found and what is accepted.</param>
/// <param name="Nearest">Nearest accepted name, or null.</param>
public sealed record ScenarioError(string File, int Line, int Column, string Path, Text Message, string? Nearest = null)
{
    private static readonly Text WithNearest = new("{0}; did you mean \"{1}\"?", "{0} ; vouliez-vous dire « {1} » ?");

    /// <summary>Place, what was found, what is accepted, and the nearest name, in <c>en</c> or <c>fr</c>.</summary>
    /// <returns><c>file:line:column path: what was found; what is accepted; did you mean "name"?</c></returns>
    public string At(string language)
    {
        string place = Line == 0 ? File : $"{File}:{Line}:{Column}";
        string path = Path.Length == 0 ? "" : $" {Path}";
        return $"{place}{path}: {In(language)}";
    }

    /// <summary>The same without the place.</summary>
    public string In(string language) => (Nearest is null ? Message : WithNearest.With(Message, Nearest)).In(language);

    /// <inheritdoc/>
    public override string ToString() => At("en");
}
