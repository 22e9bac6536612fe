using System.CommandLine;
using NeutralitySim.Cli.Run;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Studies;

namespace NeutralitySim.Cli.Studies;

/// <summary>Varies a scenario's assumptions and says how sure its differences are.</summary>
internal static class SensitivityCommand
{
    private const ulong MostDraws = 100_000;
    private const ulong MostPaths = 1000;
    private const ulong MostRows = 100_000;
    private const ulong LongestBudget = 30 * 24 * 3600;

    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(scenario);
        var draws = options.Whole("--draws", null, CliTexts.Draws, 1, MostDraws);
        var paths = options.Whole("--paths", null, CliTexts.ScreeningPaths, 0, MostPaths);
        var rows = options.Whole("--rows", null, CliTexts.VarianceRows, 0, MostRows);
        var budget = options.Whole("--budget", null, CliTexts.StudyBudget, 1, LongestBudget);
        var seed = options.Whole("--seed", null, CliTexts.Seed, 0, ScenarioLoadOptions.LargestSeed);
        var settings = options.Settings(CliTexts.Set);
        var regimes = new Option<string[]>("--regime") { Description = locale[CliTexts.Regime], HelpName = "id" };
        var output = options.Folder("--out", "-o", CliTexts.StudyOut);
        var keep = new Option<bool>("--keep") { Description = locale[CliTexts.KeepStudy] };
        var engine = options.Engine(EngineChoice.InProcess);
        var cluster = new ClusterOptions(locale);
        var connect = cluster.Cluster("--connect", CliTexts.Connect);
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("sensitivity", locale[CliTexts.Sensitivity])
        {
            scenario,
            draws,
            paths,
            rows,
            budget,
            seed,
            settings,
            regimes,
            output,
            keep,
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
                regimes: parsed.GetValue(regimes)
            );
            var usual = new StudyPlan();
            var plan = usual with
            {
                Draws = (int?)parsed.GetValue(draws) ?? usual.Draws,
                Paths = (int?)parsed.GetValue(paths) ?? usual.Paths,
                Rows = (int?)parsed.GetValue(rows) ?? usual.Rows,
                Budget = parsed.GetValue(budget) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            };
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.Stopping]));
            string path = parsed.GetValue(scenario)!;
            if (new ScenarioFiles(locale).Open(path, load, out int code) is not { } workbench)
                return code;
            if (parsed.GetValue(keep) && load.ChangesScenario)
            {
                Console.Error.WriteLine(locale.With(CliTexts.StudyNotBeside, path));
                return ExitCodes.Usage;
            }

            var host = new EngineChoice(locale).Start(
                parsed.GetValue(engine)!,
                cluster.Members(parsed, connect),
                null,
                interruption.Token
            );
            string folder = parsed.GetValue(output) ?? RunCommand.DefaultFolder(workbench.Id + "-study");
            return new StudyRun(workbench, plan, terminal, locale, interruption).Execute(
                host,
                folder,
                parsed.GetValue(keep) ? ScenarioFiles.FolderOf(path) : null
            );
        });
        return command;
    }
}
