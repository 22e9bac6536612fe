using System.Text.Json.Nodes;
using NeutralitySim.Core.Results;
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
