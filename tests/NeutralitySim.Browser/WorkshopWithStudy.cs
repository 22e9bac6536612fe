using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Browser;

/// <summary>A page of a small scenario with a study beside it, in which one difference holds, one depends and the others are none.</summary>
public sealed class WorkshopWithStudy : Workshop, IDisposable
{
    public const string Robust = "isp-margin";
    public const string Fragile = "basket-bill";

    private readonly string _folder = Path.Combine(
        Directory.CreateTempSubdirectory("neutralitysim-study-").FullName,
        "any-id"
    );

    public WorkshopWithStudy()
    {
        string written = Path.Combine("tests", "NeutralitySim.Browser", "scenarios", "any-id", "scenario.yaml");
        Directory.CreateDirectory(_folder);
        File.Copy(Path.Combine(Golden.RepositoryRoot, written), Path.Combine(_folder, "scenario.yaml"));
        var description = ScenarioWorkbench.Open(_folder).Baseline.Experiment!.Description;
        StudyFile.Write(Path.Combine(_folder, StudyFile.Name), Study(description));
    }

    protected override string Scenario => _folder;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    private static StudyDocument Study(ExperimentDescription description)
    {
        StudyFactor[] factors =
        [
            .. new[] { "plan", "lag", "price", "share" }.Select(name => new StudyFactor(
                $"isps.citynet.{name}",
                1,
                "25.123456 EUR/month",
                "30 EUR/month",
                "45 EUR/month",
                "half-to-double",
                true
            )),
        ];
        return new StudyDocument(
            description.Id,
            description.ScenarioHash,
            description.EngineVersion,
            1,
            200,
            1,
            1000,
            factors,
            [],
            [
                .. description.ComparedIndicators.Select(indicator =>
                    (
                        indicator switch
                        {
                            Robust => Verdict(indicator, VerdictKind.Robust, 198),
                            Fragile => Verdict(indicator, VerdictKind.Fragile, 131),
                            _ => Verdict(indicator, VerdictKind.NoDifference, 200),
                        }
                    ) with
                    {
                        Effects = [.. factors.Select(factor => new FactorEffect(factor.Path, -0.5, 0.75))],
                    }
                ),
            ]
        );
    }

    private static StudyVerdict Verdict(string indicator, VerdictKind kind, int same) =>
        new(indicator, "neutral", "tolled", kind, 0.5, 0.4, 0.6, 0.1, same, 200, same, 200 - same);
}
