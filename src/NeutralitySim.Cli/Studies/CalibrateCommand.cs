using System.CommandLine;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli.Studies;

/// <summary>Fits values of a scenario to observations.</summary>
internal static class CalibrateCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(scenario);
        var fit = new Option<string[]>("--fit")
        {
            Description = locale[CliTexts.Fit],
            HelpName = "path",
            Required = true,
        };
        var observations = new Option<string?>("--observations")
        {
            Description = locale[CliTexts.Observations],
            HelpName = "file",
            Validators = { result => CommonOptions.RefuseBlank(result, "--observations", locale) },
        };
        var against = options.OneOf(
            "--against",
            CliTexts.Against,
            [.. Indicators.Catalogue.Select(indicator => indicator.Id)]
        );
        var regime = new Option<string?>("--regime") { Description = locale[CliTexts.ObservedRegime], HelpName = "id" };
        var seed = options.Whole("--seed", null, CliTexts.Seed, 0, ScenarioLoadOptions.LargestSeed);
        var replications = options.Whole(
            "--replications",
            "-r",
            CliTexts.FitReplications,
            1,
            CommonOptions.MostReplications
        );
        var settings = options.Settings(CliTexts.Set);
        var output = options.Folder("--out", "-o", CliTexts.CalibrationOut);
        var engine = options.Engine(EngineChoice.InProcess);
        var cluster = new ClusterOptions(locale);
        var connect = cluster.Cluster("--connect", CliTexts.Connect);
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("calibrate", locale[CliTexts.Calibrate])
        {
            scenario,
            fit,
            observations,
            against,
            regime,
            seed,
            replications,
            settings,
            output,
            engine,
            connect,
            cluster.Name,
            quiet,
            noColor,
        };
        command.SetAction(parsed =>
        {
            var asked = new CalibrationAsked(
                parsed.GetValue(scenario)!,
                [.. parsed.GetValue(fit)!.SelectMany(paths => paths.Split(',', StringSplitOptions.TrimEntries))],
                CommonOptions.LoadOptions(parsed.GetValue(settings), parsed.GetValue(seed))
            )
            {
                Observations = parsed.GetValue(observations),
                Against = parsed.GetValue(against),
                Regime = parsed.GetValue(regime),
                Replications = (int?)parsed.GetValue(replications),
            };
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.Stopping]));
            if (asked.Plan(locale, out int code) is not var (workbench, plan))
                return code;
            var host = new EngineChoice(locale).Start(
                parsed.GetValue(engine)!,
                cluster.Members(parsed, connect),
                null,
                interruption.Token
            );
            string folder = parsed.GetValue(output) ?? RunCommand.DefaultFolder(workbench.Id + "-fit");
            return new CalibrationRun(workbench, plan, terminal, locale, interruption).Execute(host, folder);
        });
        return command;
    }
}
