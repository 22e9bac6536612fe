using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Finds and loads scenario files as named on the command line.</summary>
internal static class ScenarioFiles
{
    /// <summary>Loads a file, or the scenario.yaml of a folder.</summary>
    public static ScenarioLoadResult Load(string path, ScenarioLoadOptions options) =>
        ScenarioLoader.Load(Directory.Exists(path) ? Path.Combine(path, "scenario.yaml") : path, options);

    /// <summary>Prints errors, one a line, and gives the exit code.</summary>
    public static int Report(IReadOnlyList<ScenarioError> errors)
    {
        foreach (var error in errors)
            Console.Error.WriteLine(error);
        Console.Error.WriteLine(errors.Count == 1 ? "1 error." : $"{errors.Count} errors.");
        return ExitCodes.InvalidScenario;
    }
}
