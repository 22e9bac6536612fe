using System.CommandLine;
using System.Globalization;
using System.Text;
using NeutralitySim.Cli;
using NeutralitySim.Reporting.Wording;

// Data are UTF-8 whatever the console is set to.
Console.OutputEncoding = new UTF8Encoding(false);
var locale = Locale.For(EnvironmentSettings.LanguageOf(args));
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(locale.Language);
string[] wrongSettings = [.. EnvironmentSettings.Errors(locale)];
foreach (string wrong in wrongSettings)
    Console.Error.WriteLine(wrong);
if (wrongSettings.Length > 0)
    return ExitCodes.Usage;

var root = CommandTree.Create(locale);
if (args.Length == 0)
{
    root.Parse("--help").Invoke(new InvocationConfiguration { Output = Console.Error });
    return ExitCodes.Usage;
}

var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
return parsed.Errors.Count > 0
    ? new UsageErrors(locale).Report(parsed)
    : Failures.Explain(
        () => parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }),
        locale
    );
