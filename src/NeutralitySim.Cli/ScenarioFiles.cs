using System.CommandLine;
using System.CommandLine.Completions;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Claims;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli;

/// <summary>Finds and loads scenario files as named on the command line.</summary>
/// <param name="locale">Language.</param>
/// <param name="warnings">Who tells warnings; null where nobody does.</param>
internal sealed class ScenarioFiles(Locale locale, ScenarioWarnings? warnings = null)
{
    private const string Home = "scenarios";

    /// <summary>Lets a shell complete the scenarios that lie where they usually do.</summary>
    public static void Complete(Argument scenario)
    {
        // Or the help would look for all of them, several times, and name them in place of the argument.
        scenario.HelpName = scenario.Name;
        scenario.CompletionSources.Add(_ => Ids(Home).Select(id => new CompletionItem(Path.Combine(Home, id))));
    }

    /// <summary>The path itself, or the scenarios of a folder that holds scenario folders.</summary>
    public IEnumerable<string> Within(string path) =>
        !IsScenario(path) && ScenarioLoader.List(path) is { Count: > 0 } found ? found.Select(s => s.Path) : [path];

    /// <summary>Loads a file or a folder's scenario; where that fails says why, and gives null and the exit code.</summary>
    public ScenarioLoadResult? Load(string path, ScenarioLoadOptions options, out int code) =>
        Accept(path, () => ScenarioLoader.Load(path, options), out code);

    /// <summary>The same, to be run in many states.</summary>
    public ScenarioWorkbench? Open(string path, ScenarioLoadOptions options, out int code)
    {
        ScenarioWorkbench? opened = null;
        return Accept(path, () => (opened = ScenarioWorkbench.Open(path, options)).Baseline, out code) is null
            ? null
            : opened;
    }

    /// <summary>Folder of a scenario named by its file or its folder.</summary>
    public static string FolderOf(string path) =>
        Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;

    private ScenarioLoadResult? Accept(string path, Func<ScenarioLoadResult> load, out int code)
    {
        code = ExitCodes.Ok;
        if (Unusable(path) is { } reason)
        {
            Console.Error.WriteLine(reason);
            code = ExitCodes.Usage;
            return null;
        }

        var loaded = load();
        foreach (var error in loaded.Errors)
            Console.Error.WriteLine(error.At(locale.Language));
        if (loaded.IsValid)
            return warnings?.Accept(loaded, out code) == false ? null : loaded;
        Console.Error.WriteLine(locale.With(CliTexts.Errors, loaded.Errors.Count));
        code = ExitCodes.InvalidScenario;
        return null;
    }

    private string? Unusable(string path)
    {
        if (ClaimLoader.IsClaim(path))
            return locale.With(CliTexts.IsClaim, path);
        if (IsScenario(path))
            return null;
        if (!Directory.Exists(path))
        {
            string told = locale.With(CliTexts.NoSuchPath, path);
            return Nearest(path) is { } nearest ? $"{told} {locale.With(CliTexts.DidYouMean, nearest)}" : told;
        }

        string[] names = [.. Ids(path).Select(id => Path.Combine(path, id))];
        return names.Length > 0
            ? locale.With(CliTexts.NoScenarioInFolder, path, string.Join(", ", names))
            : locale.With(CliTexts.NoScenarios, path);
    }

    private static bool IsScenario(string path) =>
        File.Exists(path) || File.Exists(Path.Combine(path, "scenario.yaml"));

    /// <summary>The scenario meant by a mistyped path or a bare name.</summary>
    private static string? Nearest(string path)
    {
        string trimmed = Path.TrimEndingDirectorySeparator(path);
        bool namesFile = Path.GetFileName(trimmed) == "scenario.yaml";
        string name = Path.GetFileName(namesFile ? Path.GetDirectoryName(trimmed) ?? "" : trimmed);
        return NearestName.Of(Path.GetFileNameWithoutExtension(name), Ids(Home)) is { } id
            ? Path.Combine(Home, id)
            : null;
    }

    private static IEnumerable<string> Ids(string folder) => ScenarioLoader.List(folder).Select(s => s.Id);
}
