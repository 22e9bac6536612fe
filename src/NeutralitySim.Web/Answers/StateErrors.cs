using NeutralitySim.Scenarios;
using NeutralitySim.Web.Hosting;

namespace NeutralitySim.Web.Answers;

/// <summary>Errors of a scenario told at the values of a page.</summary>
internal static class StateErrors
{
    /// <summary>Errors in an address, whose paths are its keys.</summary>
    public static IReadOnlyList<FieldError> OfAddress(IReadOnlyList<ScenarioError> errors) =>
        [.. errors.Select(error => new FieldError(error.Path, Told(error)))];

    /// <summary>Errors in a scenario, whose paths are levers and values.</summary>
    public static IReadOnlyList<FieldError> Of(IReadOnlyList<ScenarioError> errors) =>
        [.. errors.Select(error => new FieldError(FieldOf(error), Told(error)))];

    private static string FieldOf(ScenarioError error) =>
        error.Path.StartsWith("levers.", StringComparison.Ordinal) ? $"lever.{error.Path["levers.".Length..]}"
        : error.Path.Length > 0 ? $"set.{error.Path}"
        : "";

    private static string Told(ScenarioError error)
    {
        string nearest = error.Nearest is null ? "" : $"; did you mean \"{error.Nearest}\"?";
        return $"{error.Path}: {error.Found}; {error.Accepted}{nearest}".TrimStart(':', ' ');
    }
}
