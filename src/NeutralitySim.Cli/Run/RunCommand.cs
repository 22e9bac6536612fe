using System.CommandLine;
using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.Run;

/// <summary>Runs a scenario under its regimes and writes results, figures and report.</summary>
internal static class RunCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string?>("scenario")
            {
                Description = locale[CliTexts.Scenario],
                Arity = ArgumentArity.ZeroOrOne,
            }
        );
        ScenarioFiles.Complete(scenario);
        var seed = options.Whole("--seed", null, CliTexts.Seed, 0, ScenarioLoadOptions.LargestSeed);
        var replications = options.Whole(
            "--replications",
            "-r",
            CliTexts.Replications,
            1,
            CommonOptions.MostReplications
        );
        var precision = options.Part("--precision", CliTexts.Precision);
        var regimes = new Option<string[]>("--regime") { Description = locale[CliTexts.Regime], HelpName = "id" };
        var settings = options.Settings(CliTexts.Set);
        var shared = new SharedAddress(locale, options, scenario, seed, settings);
        var output = options.Folder("--out", "-o", CliTexts.Out);
        var resume = new Option<bool>("--resume") { Description = locale[CliTexts.Resume] };
        var engine = options.Engine();
        var cluster = new ClusterOptions(locale);
        var connect = cluster.Cluster("--connect", CliTexts.Connect);
        var metricsPort = RunTelemetry.Port(options);
        var rules = options.Rules();
        var detail = options.Detail();
        var tables = options.Tables();
        var format = options.Format(CliTexts.Format);
        var form = new ReportSettings(locale);
        var strict = ScenarioWarnings.Strict(locale);
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("run", locale[CliTexts.Run])
        {
            scenario,
            replications,
            seed,
            precision,
            regimes,
            settings,
            shared.Url,
            shared.Folder,
            output,
            resume,
            engine,
            connect,
            cluster.Name,
            rules,
            detail,
            tables,
            format,
            form.Pdf,
            form.Dark,
            form.Size,
            strict,
            quiet,
            noColor,
            metricsPort,
        };
        shared.Guard(command);
        command.SetAction(parsed =>
        {
            var load = CommonOptions.LoadOptions(
                parsed.GetValue(settings),
                parsed.GetValue(seed),
                parsed.GetValue(replications),
                parsed.GetValue(regimes)
            );
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            using var telemetry = RunTelemetry.Start((int?)parsed.GetValue(metricsPort), locale);
            if (telemetry is null)
                return ExitCodes.Usage;
            using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.Stopping]));
            // Before anything that takes time: silence looks like a fault.
            terminal.Remark(
                locale.With(CliTexts.Reading, parsed.GetValue(scenario) ?? parsed.GetValue(shared.Url) ?? "")
            );
            // A silo takes a second to start: time in which the scenario is read.
            var host = new EngineChoice(locale).Start(
                parsed.GetValue(engine)!,
                cluster.Members(parsed, connect),
                telemetry.Probe,
                interruption.Token
            );
            var warnings = new ScenarioWarnings(locale, parsed.GetValue(strict), terminal);
            int code = ExitCodes.Ok;
            var loaded = parsed.GetValue(shared.Url) is { } url
                ? shared.Load(url, parsed.GetValue(shared.Folder), load, terminal, warnings, out code)
                : new ScenarioFiles(locale, warnings).Load(parsed.GetValue(scenario)!, load, out code);
            if (loaded?.Experiment is not { } experiment)
                return code;
            var extent = RunExtent.Of(experiment, parsed.GetValue(detail)!, parsed.GetValue(tables)!, terminal, locale);
            return new ExperimentRun(
                loaded,
                host,
                telemetry.Probe,
                interruption,
                parsed.GetValue(rules)!,
                extent,
                form.Of(parsed),
                StudyOf(parsed.GetValue(scenario) ?? parsed.GetValue(shared.Folder), experiment),
                parsed.GetValue(precision) is { } part ? new RunPrecision(part) : null,
                terminal,
                locale
            ).Execute(
                parsed.GetValue(output) ?? DefaultFolder(experiment.Description.Id),
                parsed.GetValue(resume),
                parsed.GetValue(format)!
            );
        });
        return command;
    }

    // A study is of the scenario as its file has it, and is passed over where values were changed.
    private static StudyDocument? StudyOf(string? scenario, Experiment experiment) =>
        scenario is null ? null : StudyFile.Current(ScenarioFiles.FolderOf(scenario), experiment.Description);

    /// <summary>Where results of a scenario go unless somebody says otherwise.</summary>
    public static string DefaultFolder(string scenario) =>
        Path.Combine(EnvironmentSettings.Value(EnvironmentSettings.Out) ?? "out", scenario);
}
