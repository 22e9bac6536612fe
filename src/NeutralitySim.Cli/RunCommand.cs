using System.CommandLine;
using System.Net;

namespace NeutralitySim.Cli;

/// <summary>Runs a scenario under its regimes and writes results, figures and report.</summary>
internal static class RunCommand
{
    public static Command Create(Messages messages, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            new Argument<string>("scenario") { Description = messages[Message.Scenario] }
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
        var output = new Option<string?>("--out", "-o") { Description = messages[Message.Out], HelpName = "folder" };
        var resume = new Option<bool>("--resume") { Description = messages[Message.Resume] };
        var metricsPort = options.Whole("--metrics-port", null, Message.MetricsPort, 1, IPEndPoint.MaxPort);
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
            output,
            resume,
            format,
            quiet,
            noColor,
            metricsPort,
        };
        command.SetAction(parsed =>
        {
            var load = CommonOptions.LoadOptions(
                parsed.GetValue(settings),
                parsed.GetValue(seed),
                parsed.GetValue(replications),
                parsed.GetValue(regimes)
            );
            var files = new ScenarioFiles(messages);
            if (files.Load(parsed.GetValue(scenario)!, load, out int code) is not { } experiment)
                return code;
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            using var telemetry = RunTelemetry.Start((int?)parsed.GetValue(metricsPort), messages);
            if (telemetry is null)
                return ExitCodes.Usage;
            return new ExperimentRun(experiment, terminal, messages, telemetry.Probe).Execute(
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
