using System.CommandLine;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Claims;

/// <summary>Works out statements of the public debate: what each model and boundary gives, and what would make them exact.</summary>
internal static class ClaimCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var names = CommonOptions.Paths(
            locale,
            new Argument<string[]>("claim") { Description = locale[CliTexts.Claims], Arity = ArgumentArity.ZeroOrMore }
        );
        var settings = options.Settings(CliTexts.SetInClaim);
        var format = options.Format(CliTexts.ClaimFormat);
        var noColor = options.NoColor();
        var command = new Command("claim", locale[CliTexts.Claim]) { names, settings, format, noColor };
        command.SetAction(parsed =>
        {
            var load = CommonOptions.LoadOptions(parsed.GetValue(settings));
            var (claims, code) = new ClaimFiles(locale, load.Settings).Load(parsed.GetValue(names) ?? []);
            if (claims.Count == 0)
                return code;
            string form = parsed.GetValue(format)!;
            if (form == "json")
                Console.Out.Write(ClaimData.Json(claims));
            else if (form == "csv")
                Console.Out.Write(ClaimData.Csv(claims));
            else
                new ClaimPrinter(new Terminal(false, parsed.GetValue(noColor)), locale).Print(claims);
            return code;
        });
        return command;
    }
}
