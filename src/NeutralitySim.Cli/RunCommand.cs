using System.CommandLine;

namespace NeutralitySim.Cli;

/// <summary>Runs a scenario under its regimes and writes results, figures and report.</summary>
internal static class RunCommand
{
    public static Command Create(Messages messages, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            new Argument<string?>("scenario")
            {
                Description = messages[Message.Scenario],
                Arity = ArgumentArity.ZeroOrOne,
            }
        );
        var seed = options.Whole("--seed", null, Message.Seed, 0, ulong.MaxValue);
        var replications = options.Whole(
            "--replications",
            "-r",
            Message.Replications,
            1,
            CommonOptions.MostReplications
        );
        var regimes = new Option<string[]>("--regime") { Description = messages[Message.Regime], HelpName = "id" };
        var settings = options.Settings();
        var shared = new SharedAddress(messages, scenario, seed, settings);
        var output = new Option<string?>("--out", "-o") { Description = messages[Message.Out], HelpName = "folder" };
        var resume = new Option<bool>("--resume") { Description = messages[Message.Resume] };
        var engine = options.Engine();
        var cluster = new ClusterOptions(messages);
        var connect = cluster.Cluster("--connect", Message.Connect);
        var metricsPort = RunTelemetry.Port(options);
        var format = options.Format();
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("run", messages[Message.Run])
        {
            scenario,
            replications,
            seed,
            regimes,
            settings,
            shared.Url,
            shared.Folder,
            output,
            resume,
            engine,
            connect,
            cluster.Name,
            format,
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
            using var telemetry = RunTelemetry.Start((int?)parsed.GetValue(metricsPort), messages);
            if (telemetry is null)
                return ExitCodes.Usage;
            // A silo takes a second to start: time in which the scenario is read.
            var host = new EngineChoice(messages).Start(
                parsed.GetValue(engine)!,
                parsed.GetValue(connect) is { } members ? members with { Name = parsed.GetValue(cluster.Name)! } : null,
                telemetry.Probe
            );
            int code = ExitCodes.Ok;
            var experiment = parsed.GetValue(shared.Url) is { } url
                ? shared.Load(url, parsed.GetValue(shared.Folder), load, terminal, out code)
                : new ScenarioFiles(messages).Load(parsed.GetValue(scenario)!, load, out code);
            if (experiment is null)
                return code;
            return new ExperimentRun(experiment, host, terminal, messages).Execute(
                parsed.GetValue(output) ?? DefaultFolder(experiment.Description.Id),
                parsed.GetValue(resume),
                parsed.GetValue(format)!
            );
        });
        return command;
    }

    private static string DefaultFolder(string scenario) =>
        Path.Combine(EnvironmentSettings.Value(EnvironmentSettings.Out) ?? "out", scenario);
}
