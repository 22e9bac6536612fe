using System.CommandLine;
using NeutralitySim.Cli.Run;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Factors;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Cli.Studies;

/// <summary>Finds the value of an assumption at which two regimes change rank.</summary>
internal static class BreakEvenCommand
{
    private const ulong MostReplications = 1000;
    private const int Usual = 5;
    private const int MostListed = 20;

    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(scenario);
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
        var seed = options.Whole("--seed", null, CliTexts.Seed, 0, ScenarioLoadOptions.LargestSeed);
        var settings = options.Settings(CliTexts.Set);
        var output = options.Folder("--out", "-o", CliTexts.BreakEvenOut);
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("break-even", locale[CliTexts.BreakEven])
        {
            scenario,
            indicator,
            regime,
            baseline,
            vary,
            and,
            replications,
            seed,
            settings,
            output,
            quiet,
            noColor,
        };
        command.SetAction(parsed =>
        {
            var load = CommonOptions.LoadOptions(parsed.GetValue(settings), parsed.GetValue(seed));
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            if (new ScenarioFiles(locale).Open(parsed.GetValue(scenario)!, load, out int code) is not { } workbench)
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
            string folder = parsed.GetValue(output) ?? RunCommand.DefaultFolder(workbench.Id + "-study");
            using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.Stopping]));
            return new BreakEvenRun(workbench, asked, terminal, locale, interruption).Execute(folder);
        });
        return command;
    }
}
