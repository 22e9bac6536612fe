using System.CommandLine;
using NeutralitySim.Reporting.Wording;
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
        var study = new StudyOptions(locale, options, CliTexts.StudyOut, "-study");
        var draws = options.Whole("--draws", null, CliTexts.Draws, 1, MostDraws);
        var paths = options.Whole("--paths", null, CliTexts.ScreeningPaths, 0, MostPaths);
        var rows = options.Whole("--rows", null, CliTexts.VarianceRows, 0, MostRows);
        var budget = options.Whole("--budget", null, CliTexts.StudyBudget, 1, LongestBudget);
        var regimes = new Option<string[]>("--regime") { Description = locale[CliTexts.Regime], HelpName = "id" };
        var keep = new Option<bool>("--keep") { Description = locale[CliTexts.KeepStudy] };
        var command = study.Command("sensitivity", CliTexts.Sensitivity, draws, paths, rows, budget, regimes, keep);
        command.SetAction(parsed =>
        {
            var load = study.Load(parsed, regimes: parsed.GetValue(regimes));
            var usual = new StudyPlan();
            var plan = usual with
            {
                Draws = (int?)parsed.GetValue(draws) ?? usual.Draws,
                Paths = (int?)parsed.GetValue(paths) ?? usual.Paths,
                Rows = (int?)parsed.GetValue(rows) ?? usual.Rows,
                Budget = parsed.GetValue(budget) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            };
            var terminal = study.Terminal(parsed);
            using var interruption = study.Interruption();
            if (study.Open(parsed, load, out int code) is not { } workbench)
                return code;
            if (parsed.GetValue(keep) && load.ChangesScenario)
            {
                Console.Error.WriteLine(locale.With(CliTexts.StudyNotBeside, study.Path(parsed)));
                return ExitCodes.Usage;
            }

            return new StudyRun(workbench, plan, terminal, locale, interruption).Execute(
                study.Folder(parsed, workbench.Id, interruption),
                parsed.GetValue(keep) ? ScenarioFiles.FolderOf(study.Path(parsed)) : null
            );
        });
        return command;
    }
}
