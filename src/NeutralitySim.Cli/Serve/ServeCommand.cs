using System.CommandLine;
using System.Net;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web;

namespace NeutralitySim.Cli.Serve;

/// <summary>Opens the live page of a scenario until it is told to stop.</summary>
internal static class ServeCommand
{
    // The one with the most published values to be held against.
    private static readonly string FirstScenario = Path.Combine("scenarios", "us-2014");

    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string?>("scenario")
            {
                Description = locale[CliTexts.ServeScenario],
                Arity = ArgumentArity.ZeroOrOne,
            }
        );
        ScenarioFiles.Complete(scenario);
        var port = options.Whole("--port", null, CliTexts.ServePort, 0, IPEndPoint.MaxPort);
        var lan = new Option<bool>("--lan") { Description = locale[CliTexts.ServeLan] };
        var open = new Option<bool>("--open") { Description = locale[CliTexts.ServeOpen] };
        var engine = options.Engine();
        var quiet = options.Quiet();
        var metricsPort = RunTelemetry.Port(options);
        var command = new Command("serve", locale[CliTexts.Serve])
        {
            scenario,
            port,
            lan,
            open,
            engine,
            quiet,
            metricsPort,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(scenario) is null && !Directory.Exists(FirstScenario))
            {
                Console.Error.WriteLine(locale.With(CliTexts.ServeNothing, FirstScenario));
                return ExitCodes.Usage;
            }

            using var telemetry = RunTelemetry.Start((int?)parsed.GetValue(metricsPort), locale);
            if (telemetry is null)
                return ExitCodes.Usage;
            var host = new EngineChoice(locale).Start(
                parsed.GetValue(engine)!,
                null,
                telemetry.Probe,
                CancellationToken.None
            );
            string? named = parsed.GetValue(scenario);
            string path = named ?? FirstScenario;
            // What is wrong with a scenario is told as check tells it, before anything listens.
            if (new ScenarioFiles(locale).Load(path, new(), out int code) is null)
                return code;
            var started = host.GetAwaiter().GetResult();
            using var running = started.Host;
            var terminal = new Terminal(parsed.GetValue(quiet), noColor: false);
            if (started.Remark is { } remark)
                terminal.Remark(remark);
            var page = new WorkshopOptions
            {
                Scenario = path,
                OpensWithScenarios = named is null,
                Runner = started.Runner,
                Probe = telemetry.Probe,
                Port = (int?)parsed.GetValue(port) ?? WorkshopOptions.DefaultPort,
                IsShared = parsed.GetValue(lan),
                Language = locale.Language,
                OnFault = fault => Console.Error.WriteLine(fault),
            };
            return new PageServing(page, terminal, locale).Serve(parsed.GetValue(open)).GetAwaiter().GetResult();
        });
        return command;
    }
}
