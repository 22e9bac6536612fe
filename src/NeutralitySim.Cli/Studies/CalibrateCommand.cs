using System.CommandLine;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Studies;

/// <summary>Fits values of a scenario to observations.</summary>
internal static class CalibrateCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var study = new StudyOptions(locale, options, CliTexts.CalibrationOut, "-fit");
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
        var replications = options.Whole(
            "--replications",
            "-r",
            CliTexts.FitReplications,
            1,
            CommonOptions.MostReplications
        );
        var command = study.Command("calibrate", CliTexts.Calibrate, fit, observations, against, regime, replications);
        command.SetAction(parsed =>
        {
            var asked = new CalibrationAsked(
                study.Path(parsed),
                [.. parsed.GetValue(fit)!.SelectMany(paths => paths.Split(',', StringSplitOptions.TrimEntries))],
                study.Load(parsed)
            )
            {
                Observations = parsed.GetValue(observations),
                Against = parsed.GetValue(against),
                Regime = parsed.GetValue(regime),
                Replications = (int?)parsed.GetValue(replications),
            };
            var terminal = study.Terminal(parsed);
            using var interruption = study.Interruption();
            if (asked.Plan(locale, out int code) is not var (workbench, plan))
                return code;
            return new CalibrationRun(workbench, plan, terminal, locale, interruption).Execute(
                study.Folder(parsed, workbench.Id, interruption)
            );
        });
        return command;
    }
}
