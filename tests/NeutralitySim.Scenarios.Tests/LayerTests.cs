using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>How files lie over one another.</summary>
public class LayerTests : IDisposable
{
    private readonly string _root = Path.Combine(
        Directory.CreateTempSubdirectory("scenario-layers").FullName,
        "scenarios"
    );

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_root)!, recursive: true);

    [Fact]
    public void Maps_merge_lists_and_sourced_values_replace()
    {
        Write(
            "base/scenario.yaml",
            Texts.Minimal.Replace(
                "ladder: [1 Mbps, 5 Mbps]",
                "ladder: [1 Mbps, 2 Mbps, 5 Mbps]",
                StringComparison.Ordinal
            )
        );
        Write(
            "shared.yaml",
            "isps: { north: { retail-price: { value: 20 EUR/month, source: shared }, serving-cost: { value: 5 EUR/month, source: shared } } }"
        );
        string file = Write(
            "child/scenario.yaml",
            """
            extends: ../base/scenario.yaml
            parameters: [../shared.yaml]
            isps: { north: { serving-cost: { value: 6 EUR/month } } }
            content-providers: { video: { ladder: [3 Mbps] } }
            """
        );
        var result = ScenarioLoader.Load(file);
        Assert.Equal([], result.Errors);
        var world = result.Experiment!.Worlds[0];
        Assert.Equal(
            ("child", 20.0, 6.0),
            (world.Id, world.Isps[0].RetailPricePerMonth, world.Isps[0].ServingCostPerLineMonth)
        );
        Assert.Equal([3e6], world.Providers[0].LadderBitsPerSecond);
        Assert.Equal(1e6, world.Isps[0].Cohorts[0].Lines);
        var records = result.Experiment.Description.Parameters.ToDictionary(p => p.Path);
        Assert.Equal(
            ("shared", ""),
            (records["isps.north.retail-price"].Source, records["isps.north.serving-cost"].Source)
        );
        Assert.False(records["isps.north.retail-price"].IsDefault);
        Assert.True(records["emissions.data-centre"].IsDefault);
        Assert.Equal("Carbon Trust 2021, Table 3", records["emissions.data-centre"].Source);
    }

    [Fact]
    public void Errors_name_the_file_they_stand_in()
    {
        Write("base.yaml", Texts.Minimal.Replace("1 M\n", "many\n", StringComparison.Ordinal));
        string file = Write("child/scenario.yaml", "extends: ../base.yaml\nisps: { north: { plan: 5 } }\n");
        Assert.Equal(
            [("base.yaml", 9), ("scenario.yaml", 2)],
            ScenarioLoader.Load(file).Errors.Select(e => (Path.GetFileName(e.File), e.Line))
        );
    }

    [Fact]
    public void Own_presets_stand_beside_the_shipped_ones()
    {
        Write("regimes/zero-rating.yaml", "name: Zero rating\nupgrade: { utilisation: 65 % }\n");
        Write("regimes/neutral.yaml", "name: Our neutral\n");
        string file = Write(
            "a/scenario.yaml",
            Texts.Minimal.Replace("[neutral, tolled]", "[neutral, tolled, zero-rating]", StringComparison.Ordinal)
        );
        var regimes = ScenarioLoader
            .Load(file)
            .Experiment!.Worlds.Select(w => (w.Regime.Name.English, w.Regime.Upgrade.UtilisationThreshold));
        Assert.Equal([("Our neutral", 0.7), ("Tolled", 0.7), ("Zero rating", 0.65)], regimes);
    }

    [Fact]
    public void Scenarios_are_listed_by_folder_even_when_one_is_broken()
    {
        Write("b/scenario.yaml", "title: { en: Bee, fr: Abeille }\nquestion: Why?\n");
        Write("a/scenario.yaml", "title: [\n");
        Write("regimes/x.yaml", "name: x\n");
        var list = ScenarioLoader.List(_root);
        Assert.Equal(["a", "b"], list.Select(s => s.Id));
        Assert.Equal("Abeille", list[1].Title.In("fr"));
        Assert.Equal("a", list[0].Title.English);
        Assert.Empty(ScenarioLoader.List(Path.Combine(_root, "none")));
    }

    [Fact]
    public void A_text_with_a_root_includes_like_a_file()
    {
        Write("base.yaml", Texts.Minimal);
        var result = ScenarioLoader.LoadText(
            "extends: ../base.yaml\n",
            "draft",
            new ScenarioLoadOptions { Root = _root }
        );
        Assert.Equal([], result.Errors);
        Assert.Equal("draft", result.Experiment!.Description.Id);
    }

    private string Write(string place, string text)
    {
        string file = Path.Combine(_root, place);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }
}
