using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Export;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Results.Tests;

public sealed class ImpactManifestTests : TemporaryFolder
{
    [Fact]
    public void Manifest_and_scores_agree_on_a_hand_worked_case()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        var score = store.Reader.SciScores().Single(s => s.Regime == "neutral");
        // Replications 0, 1, 2: 4 + 6, 7 and 8 kWh over 300 h; 4,000 g of use and 9 g of manufacture.
        Assert.Equal(11, score.EnergyKilowattHours, 12);
        Assert.Equal(4009 / 300.0, score.GramsPerViewingHour, 12);
        Assert.Equal(4009 / 210.0, score.GramsPerGigabyte, 12);
        Assert.Equal(EmissionBoundary.UseAndEmbodied, Assert.Single(score.Labels).Boundary);

        string manifest = Assert.Single(ImpactFrameworkExport.Write(store.Reader, Folder));
        Golden.AssertEqual(File.ReadAllText(manifest), Path.Combine("Golden", "impact-framework", "hybrid.yaml"));
    }

    [Fact]
    public void Every_intensity_is_the_factor_that_went_in_also_where_nothing_was_drawn()
    {
        const double factor = 55;
        // 0.1 + 0.2 kWh: the carbon over the energy is no longer 55.
        var runs = Sample
            .Runs()
            .Select(run =>
                run with
                {
                    Emissions =
                    [
                        .. run.Emissions.Select(line =>
                            line with
                            {
                                EnergyKilowattHours = line.EnergyKilowattHours / 30,
                                CarbonGrams = line.EnergyKilowattHours / 30 * factor,
                            }
                        ),
                    ],
                }
            );
        using var store = Sample.Store(Folder, runs, Sample.Description with { Grid = Grid(factor, false) });

        string manifest = File.ReadAllText(Assert.Single(ImpactFrameworkExport.Write(store.Reader, Folder)));

        Assert.Equal(8, Regex.Count(manifest, "grid/carbon-intensity: [0-9]"));
        Assert.Equal(8, Regex.Count(manifest, "grid/carbon-intensity: 55,"));
        Assert.All(store.Reader.SciScores(), score => Assert.Equal(factor, score.GramsPerKilowattHour));
    }

    [Fact]
    public void An_intensity_that_varies_by_the_hour_is_the_mean_over_the_energy()
    {
        using var store = Sample.Store(Folder, Sample.Runs(), Sample.Description with { Grid = Grid(500, true) });
        // 4,000 g over 11 kWh, and the mean of the year where nothing was drawn.
        Assert.All(store.Reader.SciScores(), s => Assert.Equal(4000 / 11.0, s.GramsPerKilowattHour, 9));
        string manifest = File.ReadAllText(Assert.Single(ImpactFrameworkExport.Write(store.Reader, Folder)));
        Assert.Contains("defaults: {grid/carbon-intensity: 500,", manifest, StringComparison.Ordinal);
        Assert.Contains("defaults: {grid/carbon-intensity: 363.6", manifest, StringComparison.Ordinal);
    }

    private static GridIntensity[] Grid(double grams, bool variesByHour) =>
        [.. Sample.Description.Regimes.Select(r => new GridIntensity(r.Id, "US", grams, variesByHour))];

    [ImpactFrameworkFact]
    public void The_framework_computes_the_same_totals_again()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        string manifest = Assert.Single(ImpactFrameworkExport.Write(store.Reader, Folder));
        var ours = JsonNode.Parse(ImpactFramework.Json(manifest))!;
        var theirs = JsonNode.Parse(ImpactFramework.Json(ImpactFramework.Run(manifest)))!;
        Assert.Equal("success", (string)theirs["execution"]!["status"]!);
        foreach (var (regime, node) in ours["tree"]!["children"]!.AsObject())
        {
            var again = theirs["tree"]!["children"]![regime]!;
            Assert.True(JsonNode.DeepEquals(node!["aggregated"], again["aggregated"]), regime);
            Assert.True(JsonNode.DeepEquals(node["outputs"], again["outputs"]), regime);
            Assert.True(JsonNode.DeepEquals(node["children"], again["children"]), regime);
        }

        double sci = (double)theirs["tree"]!["children"]!["neutral"]!["aggregated"]!["sci"]!;
        Assert.Equal(store.Reader.SciScores().Single(s => s.Regime == "neutral").GramsPerViewingHour, sci, 9);
    }
}
