using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Claims;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Cli.Claims;

/// <summary>Finds and loads claims: files, folders of them, or ids of those in <c>scenarios/claims</c> or in the program.</summary>
internal sealed class ClaimFiles(Locale locale, IReadOnlyList<(string Path, string YamlValue)> settings)
{
    private static readonly string Home = Path.Combine("scenarios", "claims");

    /// <summary>The claims named, or all there are; what is wrong is told, and shows in the exit code.</summary>
    public (IReadOnlyList<Claim> Claims, int Code) Load(IReadOnlyList<string> names)
    {
        var claims = new List<Claim>();
        int code = ExitCodes.Ok;
        foreach (string name in names.Count > 0 ? names.SelectMany(Within) : AllIds())
        {
            if (ScenarioLoader.IsScenario(name))
            {
                Console.Error.WriteLine(locale.With(CliTexts.IsScenario, name));
                code = Math.Max(code, ExitCodes.Usage);
                continue;
            }

            if (Result(name) is not { } result)
            {
                Console.Error.WriteLine(Unknown(name));
                code = Math.Max(code, ExitCodes.Usage);
                continue;
            }

            foreach (var error in result.Errors)
                Console.Error.WriteLine(error.At(locale.Language));
            if (result.Errors.Count > 0)
                Console.Error.WriteLine(locale.With(CliTexts.Errors, result.Errors.Count));
            if (result.IsValid)
                claims.Add(result.Claim);
            else
                code = ExitCodes.InvalidScenario;
        }

        return (claims, code);
    }

    private ClaimLoadResult? Result(string name)
    {
        string own = Path.Combine(Home, name + ".yaml");
        return File.Exists(name) ? ClaimLoader.Load(name, settings)
            : File.Exists(own) ? ClaimLoader.Load(own, settings)
            : ClaimLoader.ShippedIds.Contains(name) ? ClaimLoader.LoadShipped(name, settings)
            : null;
    }

    private static IEnumerable<string> Within(string name) => Directory.Exists(name) ? Files(name) : [name];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> AllIds() =>
        Directory.Exists(Home)
            ? [.. Files(Home).Select(file => Path.GetFileNameWithoutExtension(file))]
            : ClaimLoader.ShippedIds;

    private string Unknown(string name)
    {
        string told = locale.With(CliTexts.NoSuchClaim, name, string.Join(", ", AllIds()));
        string id = Path.GetFileNameWithoutExtension(name);
        return NearestName.Of(id, AllIds()) is { } nearest
            ? $"{told} {locale.With(CliTexts.DidYouMean, nearest)}"
            : told;
    }
}
