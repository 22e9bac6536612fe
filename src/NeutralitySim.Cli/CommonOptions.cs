using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NeutralitySim.Cli.Run;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Detail;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Options that several commands share; errors are in the user's language.</summary>
internal sealed class CommonOptions(Locale locale)
{
    public const int MostReplications = 100_000;

    /// <summary>Applies to every command. It is read before parsing, so that errors of parsing are told in it too.</summary>
    public Option<string> Language()
    {
        var option = Choice("--lang", CliTexts.Language, locale.Language, Text.Languages);
        option.Recursive = true;
        return option;
    }

    public Option<string> Format(Text description) =>
        Choice(
            "--format",
            description,
            EnvironmentSettings.Value(EnvironmentSettings.Format) ?? ComparisonPrinter.Formats[0],
            ComparisonPrinter.Formats
        );

    public Option<string> Engine(string? fallback = null) =>
        Choice(
            "--engine",
            CliTexts.Engine,
            EnvironmentSettings.Value(EnvironmentSettings.Engine) ?? fallback ?? EngineChoice.Engines[0],
            EngineChoice.Engines
        );

    public Option<string> Rules() => Choice("--rules", CliTexts.Rules, RuleScopes.All[0], RuleScopes.All);

    public Option<string> Detail() =>
        Choice("--detail", CliTexts.Detail.With(WorldSize.MostIspsOfSmall), RunExtent.Auto, RunExtent.Details);

    public Option<string> Tables() =>
        Choice("--tables", CliTexts.Tables.With(WorldSize.MostIspsOfSmall), RunExtent.Auto, RunExtent.TableFormats);

    public Option<bool> Quiet() => new("--quiet", "-q") { Description = locale[CliTexts.Quiet] };

    public Option<bool> NoColor() => new("--no-color") { Description = locale[CliTexts.NoColor] };

    public Option<string[]> Settings(Text description)
    {
        var option = new Option<string[]>("--set")
        {
            Description = locale[description],
            HelpName = "path=value",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
                result.AddError(locale.With(CliTexts.NotPathAndValue, token.Value));
        });
        return option;
    }

    /// <summary>A whole number between bounds.</summary>
    public Option<ulong?> Whole(string name, string? alias, Text description, ulong least, ulong most) =>
        new(name, alias is null ? [] : [alias])
        {
            Description = locale[description],
            HelpName = "number",
            CustomParser = result => Parse(result, name, least, most),
        };

    /// <summary>A part of something, written as a percentage: <c>2%</c>.</summary>
    public Option<double?> Part(string name, Text description) =>
        new(name)
        {
            Description = locale[description],
            HelpName = "percent",
            CustomParser = result =>
            {
                string written = result.Tokens[0].Value;
                string number = written.TrimEnd('%').TrimEnd().Replace(',', '.');
                if (
                    written.EndsWith('%')
                    && double.TryParse(
                        number,
                        NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out double value
                    )
                    && value is >= 0.01 and <= 100
                )
                    return value / 100;
                result.AddError(locale.With(CliTexts.NotPart, name, written));
                return null;
            },
        };

    /// <summary>An argument that refuses blanks, and mistyped options, which would otherwise be taken for paths.</summary>
    public static TArgument Paths<TArgument>(Locale locale, TArgument argument)
        where TArgument : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => UsageErrors.IsOption(t.Value)))
                result.AddError(token.Value);
            RefuseBlank(result, argument.Name, locale);
        });
        return argument;
    }

    /// <summary>An argument that is one of some values, which a shell completes.</summary>
    public static Argument<string> Choice(
        Locale locale,
        string name,
        string description,
        IReadOnlyCollection<string> values
    )
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.CompletionSources.Add([.. values]);
        argument.Validators.Add(result => RefuseOthers(result, name, values, locale));
        return argument;
    }

    /// <summary>An option that takes a folder, which has a name.</summary>
    public Option<string?> Folder(string name, string? alias, Text description) =>
        new(name, alias is null ? [] : [alias])
        {
            Description = locale[description],
            HelpName = "folder",
            Validators = { result => RefuseBlank(result, name, locale) },
        };

    /// <summary>Refuses an empty name or path, and one of blanks.</summary>
    public static void RefuseBlank(SymbolResult result, string name, Locale locale)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError(locale.With(CliTexts.Blank, name));
    }

    public static ScenarioLoadOptions LoadOptions(
        string[]? settings,
        ulong? seed = null,
        ulong? replications = null,
        string[]? regimes = null
    ) =>
        new()
        {
            Settings =
            [
                .. (settings ?? []).Select(s =>
                {
                    int equals = s.IndexOf('=', StringComparison.Ordinal);
                    return (s[..equals], s[(equals + 1)..]);
                }),
            ],
            Seed = seed,
            Replications = (int?)replications,
            Regimes = regimes is { Length: > 0 } ? regimes : null,
        };

    /// <summary>An option that is one of some values, or is left out.</summary>
    public Option<string?> OneOf(string name, Text description, IReadOnlyList<string> values)
    {
        var option = new Option<string?>(name) { Description = locale[description], HelpName = "id" };
        option.CompletionSources.Add([.. values]);
        option.Validators.Add(result => RefuseOthers(result, name, values, locale));
        return option;
    }

    private ulong? Parse(ArgumentResult result, string name, ulong least, ulong most)
    {
        string written = result.Tokens[0].Value;
        if (
            ulong.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out ulong value)
            && value >= least
            && value <= most
        )
            return value;
        result.AddError(locale.With(CliTexts.NotWhole, name, written, least, most));
        return null;
    }

    public Option<string> Choice(string name, Text description, string fallback, IReadOnlyList<string> values)
    {
        var option = new Option<string>(name)
        {
            Description = locale[description],
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => fallback,
        };
        option.CompletionSources.Add([.. values]);
        option.Validators.Add(result => RefuseOthers(result, name, values, locale));
        return option;
    }

    private static void RefuseOthers(
        SymbolResult result,
        string name,
        IReadOnlyCollection<string> values,
        Locale locale
    )
    {
        foreach (var token in result.Tokens.Where(t => !values.Contains(t.Value)))
            result.AddError(locale.With(CliTexts.NotAmong, name, token.Value, string.Join(", ", values)));
    }
}
