using System.CommandLine;
using System.CommandLine.Parsing;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli.Run;

/// <summary>A scenario named by an address that was shared from the page. Only the address is read; no network is used.</summary>
internal sealed class SharedAddress
{
    /// <summary>Name of the option that takes the address.</summary>
    public const string OptionName = "--from-url";

    private const string Home = "scenarios";
    private readonly Locale _locale;
    private readonly Argument<string?> _scenario;

    /// <summary>Makes the options.</summary>
    /// <param name="locale">Language.</param>
    /// <param name="options">Options as they are made.</param>
    /// <param name="scenario">The argument it stands in for.</param>
    /// <param name="rivals">Options whose values an address brings with it.</param>
    public SharedAddress(Locale locale, CommonOptions options, Argument<string?> scenario, params Option[] rivals)
    {
        _locale = locale;
        _scenario = scenario;
        Url = new Option<string?>(OptionName) { Description = locale[CliTexts.FromUrl], HelpName = "url" };
        Folder = options.Folder("--scenarios", null, CliTexts.ScenariosFolder);
        Url.Validators.Add(result =>
        {
            if (HasScenario(result.Parent))
                result.AddError(locale.With(CliTexts.FromUrlAlone, scenario.Name));
            foreach (var rival in rivals.Where(rival => result.GetResult(rival) is { Implicit: false }))
                result.AddError(locale.With(CliTexts.FromUrlAlone, rival.Name));
        });
        Folder.Validators.Add(result =>
        {
            if (result.GetResult(Url) is null)
                result.AddError(locale[CliTexts.ScenariosWithoutUrl]);
        });
    }

    /// <summary>The address.</summary>
    public Option<string?> Url { get; }

    /// <summary>Where its scenario is looked for.</summary>
    public Option<string?> Folder { get; }

    /// <summary>Refuses a line that names neither a scenario nor an address.</summary>
    public void Guard(Command command) =>
        command.Validators.Add(result =>
        {
            if (!HasScenario(result) && result.GetResult(Url) is null)
                result.AddError(_locale.With(CliTexts.MissingScenario, command.Name));
        });

    /// <summary>Loads what an address shows; where that fails says why, and gives null and the exit code.</summary>
    public ScenarioLoadResult? Load(
        string url,
        string? folder,
        ScenarioLoadOptions options,
        Terminal terminal,
        ScenarioWarnings warnings,
        out int code
    )
    {
        code = ExitCodes.Usage;
        var reading = StateUrl.ReadUrl(url);
        if (reading.State is not { } state)
        {
            Tell(reading.Errors);
            return null;
        }

        string root = folder ?? (Directory.Exists(Home) ? Home : ".");
        if (ScenarioLoader.Find(root, state.Scenario) is not { } file)
        {
            string known = string.Join(", ", ScenarioLoader.List(root).Select(s => s.Id));
            Console.Error.WriteLine(_locale.With(CliTexts.NoScenarioOfUrl, state.Scenario, root, known));
            return null;
        }

        if (reading.OtherEngine is { } other)
            terminal.Remark(_locale.With(CliTexts.OtherEngine, other, ScenarioState.CurrentEngine));
        if (reading.Foreign.Count > 0)
            terminal.Remark(_locale.With(CliTexts.ForeignKeys, string.Join(", ", reading.Foreign)));
        var loaded = ScenarioWorkbench.Open(file, options).With(state, estimate: false);
        code = loaded.IsValid ? ExitCodes.Ok : ExitCodes.InvalidScenario;
        if (!loaded.IsValid)
            Tell(loaded.Errors);
        else if (!warnings.Accept(loaded, out code))
            return null;
        return loaded.IsValid ? loaded : null;
    }

    private void Tell(IReadOnlyList<ScenarioError> errors)
    {
        foreach (var error in errors)
        {
            // What an address holds has no place but its key; the scenario's own file has lines.
            var told = error.Line > 0 ? error : error with { File = "--from-url" };
            Console.Error.WriteLine(told.At(_locale.Language));
        }

        Console.Error.WriteLine(_locale.With(CliTexts.Errors, errors.Count));
    }

    private bool HasScenario(SymbolResult? command) => command?.GetResult(_scenario) is { Tokens.Count: > 0 };
}
