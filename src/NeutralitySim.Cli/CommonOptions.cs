using System.CommandLine;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Language() =>
        Choice(
            "--lang",
            "Language of tables and reports.",
            Environment.GetEnvironmentVariable("NEUTRALITYSIM_LANG") ?? "en",
            "en",
            "fr"
        );

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Print no progress and no remarks." };

    public static Option<bool> NoColor() =>
        new("--no-color") { Description = "Print without colour; also when NO_COLOR is set or output is redirected." };

    public static Option<string> Format() =>
        Choice("--format", "How the comparison is printed.", "table", "table", "csv", "json");

    public static Option<string[]> Settings()
    {
        var option = new Option<string[]>("--set")
        {
            Description =
                "Set a value of the scenario: --set isps.comcast.retail-price=\"60 USD/month\". May be repeated.",
            HelpName = "path=value",
        };
        option.Validators.Add(result =>
        {
            foreach (string setting in result.GetValueOrDefault<string[]>() ?? [])
                if (setting.IndexOf('=', StringComparison.Ordinal) <= 0)
                    result.AddError($"--set {setting}: expected path=value.");
        });
        return option;
    }

    /// <summary>An argument that takes one path.</summary>
    public static Argument<string> Path(string name, string description) =>
        RefuseOptions(new Argument<string>(name) { Description = description });

    /// <summary>An argument that takes several paths.</summary>
    public static Argument<string[]> Paths(string name, string description, ArgumentArity arity) =>
        RefuseOptions(new Argument<string[]>(name) { Description = description, Arity = arity });

    // Without this a mistyped option would be taken for a path.
    private static TArgument RefuseOptions<TArgument>(TArgument argument)
        where TArgument : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith('-'))
                    result.AddError($"{token.Value} is not an option of this command.");
        });
        return argument;
    }

    public static ScenarioLoadOptions LoadOptions(
        string[]? settings,
        ulong? seed,
        int? replications,
        string[]? regimes
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
            Replications = replications,
            Regimes = regimes is { Length: > 0 } ? regimes : null,
        };

    private static Option<string> Choice(string name, string description, string fallback, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => fallback };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
