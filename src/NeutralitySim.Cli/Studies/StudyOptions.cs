using System.CommandLine;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli.Studies;

/// <summary>What all commands ask that run a scenario with many values: which scenario, what is changed in it, where to, and who carries it out.</summary>
internal sealed class StudyOptions
{
    private readonly Locale _locale;
    private readonly string _suffix;
    private readonly Argument<string> _scenario;
    private readonly Option<ulong?> _seed;
    private readonly Option<string[]> _settings;
    private readonly Option<string?> _output;
    private readonly Option<string> _engine;
    private readonly ClusterOptions _cluster;
    private readonly Option<ClusterSettings?> _connect;
    private readonly Option<bool> _quiet;
    private readonly Option<bool> _noColor;

    /// <summary>Prepares them.</summary>
    /// <param name="locale">Language.</param>
    /// <param name="options">Options of any command.</param>
    /// <param name="output">What the folder is for.</param>
    /// <param name="suffix">What the usual folder has behind the scenario's id.</param>
    public StudyOptions(Locale locale, CommonOptions options, Text output, string suffix)
    {
        (_locale, _suffix) = (locale, suffix);
        _scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(_scenario);
        _seed = options.Whole("--seed", null, CliTexts.Seed, 0, ScenarioLoadOptions.LargestSeed);
        _settings = options.Settings(CliTexts.Set);
        _output = options.Folder("--out", "-o", output);
        _engine = options.Engine(EngineChoice.InProcess);
        _cluster = new ClusterOptions(locale);
        _connect = _cluster.Cluster("--connect", CliTexts.Connect);
        _quiet = options.Quiet();
        _noColor = options.NoColor();
    }

    /// <summary>A command with these and its own.</summary>
    public Command Command(string name, Text description, params ReadOnlySpan<Option> own)
    {
        var command = new Command(name, _locale[description]) { _scenario };
        foreach (var option in own)
            command.Add(option);
        foreach (
            var option in (Option[])[_seed, _settings, _output, _engine, _connect, _cluster.Name, _quiet, _noColor]
        )
            command.Add(option);
        return command;
    }

    /// <summary>The scenario's file or folder.</summary>
    public string Path(ParseResult parsed) => parsed.GetValue(_scenario)!;

    /// <summary>Changes to the scenario.</summary>
    public ScenarioLoadOptions Load(ParseResult parsed, ulong? replications = null, string[]? regimes = null) =>
        CommonOptions.LoadOptions(parsed.GetValue(_settings), parsed.GetValue(_seed), replications, regimes);

    /// <summary>The scenario; null, with all that is wrong told, where there is none.</summary>
    public ScenarioWorkbench? Open(ParseResult parsed, ScenarioLoadOptions load, out int code) =>
        new ScenarioFiles(_locale).Open(Path(parsed), load, out code);

    /// <summary>How much is said.</summary>
    public Terminal Terminal(ParseResult parsed) => new(parsed.GetValue(_quiet), parsed.GetValue(_noColor));

    /// <summary>Lets a user stop it.</summary>
    public Interruption Interruption() => new(() => Console.Error.WriteLine("\n" + _locale[CliTexts.Stopping]));

    /// <summary>The folder it goes into, with an engine that starts while other things are done.</summary>
    public StudyFolder Folder(ParseResult parsed, string scenario, Interruption interruption) =>
        new(
            parsed.GetValue(_output) ?? RunCommand.DefaultFolder(scenario + _suffix),
            new EngineChoice(_locale).Start(
                parsed.GetValue(_engine)!,
                _cluster.Members(parsed, _connect),
                null,
                interruption.Token
            ),
            _locale
        );
}
