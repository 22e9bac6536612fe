using System.CommandLine;
using System.CommandLine.Parsing;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Cli;

/// <summary>Says what is wrong with a command line and what was probably meant.</summary>
internal sealed class UsageErrors(Locale locale)
{
    public int Report(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (string line in command is RootCommand ? OfRoot(parsed) : OfCommand(parsed, command))
            Console.Error.WriteLine(line);
        string shown = string.Join(' ', NamesOf(parsed.CommandResult).Reverse().Prepend("neutralitysim"));
        Console.Error.WriteLine(locale.With(CliTexts.SeeHelp, shown));
        return ExitCodes.Usage;
    }

    // From the innermost outwards, the program itself aside.
    private static IEnumerable<string> NamesOf(SymbolResult? result)
    {
        for (; result is CommandResult { Command: not RootCommand } command; result = result.Parent)
            yield return command.Command.Name;
    }

    private IEnumerable<string> OfRoot(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is not [var first, ..])
            return parsed.Errors.Select(e => e.Message);
        return IsOption(first)
            ? [Unknown(CliTexts.UnknownOption, first, OptionNames(parsed, command))]
            : [Unknown(CliTexts.UnknownCommand, first, command.Subcommands.Select(c => c.Name))];
    }

    private List<string> OfCommand(ParseResult parsed, Command command)
    {
        // A mistyped option before the path is taken for the path, and shifts all that follows.
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens);
        string[] unknown = [.. arguments.Select(t => t.Value).Concat(parsed.UnmatchedTokens).Where(IsOption)];
        if (unknown.Length > 0)
            return [.. unknown.Select(o => Unknown(CliTexts.UnknownOption, o, OptionNames(parsed, command)))];

        List<string> lines = [.. parsed.UnmatchedTokens.Select(token => locale.With(CliTexts.TooMany, token))];
        if (command.Arguments.Any(a => TokensOf(parsed, a) < a.Arity.MinimumNumberOfValues))
            lines.Add(
                command.Name switch
                {
                    "compare" => locale[CliTexts.MissingResults],
                    "verify" => locale[CliTexts.MissingVerified],
                    "bundle" => locale[CliTexts.MissingBundled],
                    "completion" => locale[CliTexts.MissingShell],
                    "new" => locale[CliTexts.MissingTemplate],
                    _ => locale.With(CliTexts.MissingScenario, command.Name),
                }
            );
        if (LacksScenarioAndAddress(parsed, command))
            lines.Add(locale.With(CliTexts.MissingScenario, command.Name));
        lines.AddRange(
            parsed.Errors.Where(e => IsAboutOption(e.SymbolResult)).Select(e => e.Message).Except(lines).Distinct()
        );
        return lines.Count > 0 ? lines : [.. parsed.Errors.Select(e => e.Message)];
    }

    private string Unknown(Text message, string written, IEnumerable<string> accepted)
    {
        string told = locale.With(message, written);
        return NearestName.Of(written.Split('=')[0], accepted) is { } nearest
            ? $"{told} {locale.With(CliTexts.DidYouMean, nearest)}"
            : told;
    }

    private static IEnumerable<string> OptionNames(ParseResult parsed, Command command) =>
        command
            .Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive))
            .Select(o => o.Name)
            .Distinct();

    private static bool LacksScenarioAndAddress(ParseResult parsed, Command command) =>
        command.Options.FirstOrDefault(option => option.Name == SharedAddress.OptionName) is { } address
        && parsed.GetResult(address) is null
        && command.Arguments.All(argument => TokensOf(parsed, argument) == 0);

    private static int TokensOf(ParseResult parsed, Argument argument) => parsed.GetResult(argument)?.Tokens.Count ?? 0;

    private static bool IsAboutOption(SymbolResult? result) => result is OptionResult || result?.Parent is OptionResult;

    public static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
