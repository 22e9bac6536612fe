using System.CommandLine;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Factors;

namespace NeutralitySim.Cli.Studies;

/// <summary>Finds the value of an assumption at which two regimes change rank.</summary>
internal static class BreakEvenCommand
{
    private const ulong MostReplications = 1000;
    private const int Usual = 5;
    private const int MostListed = 20;

    public static Command Create(Locale locale, CommonOptions options)
    {
        var study = new StudyOptions(locale, options, CliTexts.BreakEvenOut, "-study");
        Option<string> Word(string name, Core.Worlds.Text text, string help, bool required = true) =>
            new(name)
            {
                Description = locale[text],
                HelpName = help,
                Required = required,
                Validators = { result => CommonOptions.RefuseBlank(result, name, locale) },
            };
        var indicator = Word("--of", CliTexts.BreakEvenOf, "indicator");
        var regime = Word("--regime", CliTexts.BreakEvenRegime, "id");
        var baseline = Word("--against", CliTexts.BreakEvenAgainst, "id", required: false);
        var vary = Word("--vary", CliTexts.BreakEvenVary, "path");
        var and = Word("--and", CliTexts.BreakEvenAnd, "path", required: false);
        var replications = options.Whole("--replications", "-r", CliTexts.BreakEvenReplications, 1, MostReplications);
        var command = study.Command(
            "break-even",
            CliTexts.BreakEven,
            indicator,
            regime,
            baseline,
            vary,
            and,
            replications
        );
        command.SetAction(parsed =>
        {
            if (study.Open(parsed, study.Load(parsed), out int code) is not { } workbench)
                return code;
            var description = workbench.Baseline.Experiment!.Description;
            string[] regimes = [.. description.Regimes.Select(r => r.Id)];
            var refused = new List<string>();
            string Known(Option<string> option, IReadOnlyList<string> accepted, string fallback = "")
            {
                string written = parsed.GetValue(option) ?? fallback;
                if (!accepted.Contains(written))
                    refused.Add(
                        locale.With(
                            CliTexts.NotAmong,
                            option.Name,
                            written,
                            accepted.Count > MostListed && NearestName.Of(written, accepted) is { } near
                                ? near
                                : string.Join(", ", accepted.Take(MostListed))
                        )
                    );
                return written;
            }

            Factor? Moved(Option<string> option)
            {
                if (parsed.GetValue(option) is not { } path)
                    return null;
                var found = workbench.Factors.FirstOrDefault(f => f.Path == path || f.Places.Contains(path));
                if (found is null)
                    Known(option, [.. workbench.Factors.Select(f => f.Path)]);
                return found;
            }

            var asked = new BreakEvenAsked(
                Known(indicator, description.ComparedIndicators),
                Known(baseline, regimes, description.Baseline),
                Known(regime, regimes),
                [.. new[] { Moved(vary), Moved(and) }.OfType<Factor>()],
                (int?)parsed.GetValue(replications) ?? Usual
            );
            foreach (string line in refused)
                Console.Error.WriteLine(line);
            if (refused.Count > 0)
                return ExitCodes.Usage;
            using var interruption = study.Interruption();
            return new BreakEvenRun(workbench, asked, study.Terminal(parsed), locale, interruption).Execute(
                study.Folder(parsed, workbench.Id, interruption)
            );
        });
        return command;
    }
}
