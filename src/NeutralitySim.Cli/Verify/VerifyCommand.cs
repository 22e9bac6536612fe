using System.CommandLine;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Verify;

/// <summary>Runs results again and says whether they come out the same.</summary>
internal static class VerifyCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var results = CommonOptions.Paths(
            locale,
            new Argument<string>("results") { Description = locale[CliTexts.VerifyResults] }
        );
        var output = new Option<string?>("--out", "-o")
        {
            Description = locale[CliTexts.VerifyOut],
            HelpName = "file",
            Validators = { result => CommonOptions.RefuseBlank(result, "--out", locale) },
        };
        var engine = options.Engine();
        var quiet = options.Quiet();
        var noColor = options.NoColor();
        var command = new Command("verify", locale[CliTexts.Verify]) { results, output, engine, quiet, noColor };
        command.SetAction(parsed =>
        {
            var terminal = new Terminal(parsed.GetValue(quiet), parsed.GetValue(noColor));
            using var interruption = new Interruption(() =>
                Console.Error.WriteLine("\n" + locale[CliTexts.VerifyStopping])
            );
            var started = new EngineChoice(locale).Start(parsed.GetValue(engine)!, null, null, interruption.Token);
            var rerun = new Rerun(started, interruption.Token, terminal, locale);
            return new Verification(rerun, terminal, locale).Execute(
                parsed.GetValue(results)!,
                parsed.GetValue(output)
            );
        });
        return command;
    }
}
