using System.CommandLine;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Studies.Sweeps;

namespace NeutralitySim.Cli.Studies;

/// <summary>Runs a scenario over many values.</summary>
internal static class SweepCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var study = new StudyOptions(locale, options, CliTexts.SweepOut, "-sweep");
        var vary = new Option<string[]>("--vary") { Description = locale[CliTexts.Vary], HelpName = "path=values" };
        var draws = options.Whole("--lhs", null, CliTexts.LatinHypercube, 1, SweepDesign.MostPoints);
        var where = new Option<string[]>("--where") { Description = locale[CliTexts.Where], HelpName = "a<b" };
        var replications = options.Whole(
            "--replications",
            "-r",
            CliTexts.Replications,
            1,
            CommonOptions.MostReplications
        );
        var regimes = new Option<string[]>("--regime") { Description = locale[CliTexts.Regime], HelpName = "id" };
        var typical = new Option<bool>("--typical-days") { Description = locale[CliTexts.TypicalDays] };
        var failFast = new Option<bool>("--fail-fast") { Description = locale[CliTexts.FailFast] };
        var command = study.Command(
            "sweep",
            CliTexts.SweepCommand,
            vary,
            draws,
            where,
            replications,
            regimes,
            typical,
            failFast
        );
        command.SetAction(parsed =>
        {
            var terminal = study.Terminal(parsed);
            using var interruption = study.Interruption();
            var load = study.Load(parsed, parsed.GetValue(replications), parsed.GetValue(regimes));
            if (study.Open(parsed, load, out int code) is not { } workbench)
                return code;
            var asked = new SweepAsked(
                parsed.GetValue(vary) ?? [],
                (int?)parsed.GetValue(draws),
                parsed.GetValue(where) ?? []
            );
            if (asked.Design(workbench, study.Path(parsed), locale) is not { } design)
                return ExitCodes.Usage;
            return new SweepRun(workbench, design, terminal, locale, interruption)
            {
                TypicalDays = parsed.GetValue(typical),
                FailFast = parsed.GetValue(failFast),
            }.Execute(study.Folder(parsed, workbench.Id, interruption));
        });
        return command;
    }
}
