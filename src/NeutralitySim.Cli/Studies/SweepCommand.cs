using System.CommandLine;
using NeutralitySim.Cli.Run;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Studies.Sweeps;

namespace NeutralitySim.Cli.Studies;

/// <summary>Runs a scenario over many values.</summary>
internal static class SweepCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(scenario);
        var vary = new Option<string[]>("--vary") { Description = locale[CliTexts.Vary], HelpName = "path=values" };
        var draws = options.Whole("--lhs", null, CliTexts.LatinHypercube, 1, SweepDesign.MostPoints);
        var where = new Option<string[]>("--where") { Description = locale[CliTexts.Where], HelpName = "a<b" };
        var seed = options.Whole("--seed", null, CliTexts.Seed, 0, ScenarioLoadOptions.LargestSeed);
        var replications = options.Whole(
            "--replications",
            "-r",
            CliTexts.Replications,
            1,
            CommonOptions.MostReplications
        );
        var settings = options.Settings(CliTexts.Set);
        var regimes = new Option<string[]>("--regime") { Description = locale[CliTexts.Regime], HelpName = "id" };
        var typical = new Option<bool>("--typical-days") { Description = locale[CliTexts.TypicalDays] };
        var failFast = new Option<bool>("--fail-fast") { Description = locale[CliTexts.FailFast] };
        var output = options.Folder("--out", "-o", CliTexts.SweepOut);
        var engine = options.Engine(EngineChoice.InProcess);
        var cluster = new ClusterOptions(locale);
        var connect = cluster.Cluster("--connect", CliTexts.Connect);
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("sweep", locale[CliTexts.SweepCommand])
        {
            scenario,
            vary,
            draws,
            where,
            seed,
            replications,
            settings,
            regimes,
            typical,
            failFast,
            output,
            engine,
            connect,
            cluster.Name,
            quiet,
            noColor,
        };
        command.SetAction(parsed =>
        {
            var load = CommonOptions.LoadOptions(
                parsed.GetValue(settings),
                parsed.GetValue(seed),
                parsed.GetValue(replications),
                parsed.GetValue(regimes)
            );
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.Stopping]));
            string path = parsed.GetValue(scenario)!;
            if (new ScenarioFiles(locale).Open(path, load, out int code) is not { } workbench)
                return code;
            var asked = new SweepAsked(
                parsed.GetValue(vary) ?? [],
                (int?)parsed.GetValue(draws),
                parsed.GetValue(where) ?? []
            );
            if (asked.Design(workbench, path, locale) is not { } design)
                return ExitCodes.Usage;
            var host = new EngineChoice(locale).Start(
                parsed.GetValue(engine)!,
                cluster.Members(parsed, connect),
                null,
                interruption.Token
            );
            string folder = parsed.GetValue(output) ?? RunCommand.DefaultFolder(workbench.Id + "-sweep");
            return new SweepRun(workbench, design, terminal, locale, interruption)
            {
                TypicalDays = parsed.GetValue(typical),
                FailFast = parsed.GetValue(failFast),
            }.Execute(host, folder);
        });
        return command;
    }
}
