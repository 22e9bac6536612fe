using NeutralitySim.Scenarios;
using NeutralitySim.Web.Hosting;

namespace NeutralitySim.Web.Answers;

/// <summary>Errors of a scenario told at the values of a page.</summary>
internal static class StateErrors
{
    private const string Lever = "levers.";

    /// <summary>Errors in an address, whose paths are its keys.</summary>
    public static IReadOnlyList<ValueFault> OfAddress(IReadOnlyList<ScenarioError> errors) =>
        [.. errors.Select(error => At(error.Path, error))];

    /// <summary>Errors in a scenario, whose paths are levers and values.</summary>
    public static IReadOnlyList<ValueFault> Of(IReadOnlyList<ScenarioError> errors) =>
        [.. errors.Select(error => At(FieldOf(error.Path), error))];

    private static string FieldOf(string path) =>
        path.Length == 0 ? ""
        : path.StartsWith(Lever, StringComparison.Ordinal) ? $"lever.{path[Lever.Length..]}"
        : $"set.{path}";

    private static ValueFault At(string field, ScenarioError error) =>
        new(field, language => error.Path.Length == 0 ? error.In(language) : $"{error.Path}: {error.In(language)}");
}
