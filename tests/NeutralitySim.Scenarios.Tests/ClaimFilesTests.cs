using System.Text.RegularExpressions;
using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Scenarios.Claims;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Claim files: those shipped are worked out, and what is wrong with one is told in these words, all at once.</summary>
public class ClaimFilesTests
{
    private static readonly string Folder = Path.Combine(Golden.RepositoryRoot, "scenarios", "claims");

    private const string Valid = """
        statement: An hour is 50 g.
        said-by: somebody
        when: 2020
        source: a newspaper
        hour: { carbon: { value: 50 g, source: a newspaper } }
        sessions: { tv: { name: TV, device: television, access: fibre, bitrate: { value: 4 Mbps, source: guess } } }
        grids: { eu: { name: EU, intensity: { value: 295 g/kWh, source: guess } } }

        """;

    private static ClaimLoadResult Load(string yaml, params (string, string)[] settings)
    {
        string file = Path.Combine(
            Path.GetTempPath(),
            $"claim-{Environment.ProcessId}-{yaml.GetHashCode(StringComparison.Ordinal)}.yaml"
        );
        File.WriteAllText(file, yaml);
        try
        {
            var result = ClaimLoader.Load(file, settings);
            return result with { Errors = [.. result.Errors.Select(e => e with { File = "claim.yaml" })] };
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Every_shipped_claim_loads_from_its_file_and_from_the_program_alike()
    {
        string[] files = Directory.GetFiles(Folder, "*.yaml");
        Assert.Equal(
            ClaimLoader.ShippedIds,
            files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
        );
        Assert.Contains("hour-100-grams", ClaimLoader.ShippedIds);
        foreach (string file in files)
        {
            var fromFile = ClaimLoader.Load(file);
            var shipped = ClaimLoader.LoadShipped(Path.GetFileNameWithoutExtension(file));
            Assert.Equal([], fromFile.Errors.Select(e => e.ToString()));
            Assert.Equal(
                fromFile.Claim!.Hour?.Figures().Select(f => f.Central),
                shipped.Claim!.Hour?.Figures().Select(f => f.Central)
            );
            Assert.NotNull(fromFile.Claim.Statement.French);
            Assert.All(fromFile.Claim.Hour?.Grids ?? [], grid => Assert.NotEqual("", grid.Source));
        }
    }

    [Fact]
    public void Shipped_claims_and_their_parameters_hold_every_key()
    {
        string text = string.Concat(Directory.GetFiles(Folder, "*.yaml").Select(File.ReadAllText));
        Assert.Equal(
            ["models", "boundaries", "emissions"],
            ClaimTable.Root.Keys.Select(k => k.Name).Where(key => !Regex.IsMatch(text, $@"(?<![\w-]){key}:"))
        );
    }

    [Fact]
    public void The_hundred_gram_claim_gives_the_published_vectors()
    {
        var hour = ClaimLoader.LoadShipped("hour-100-grams").Claim!.Hour!;
        var figures = hour.Figures();
        CaseFigure At(ClaimModel model, string session, string grid) =>
            figures.Single(f =>
                (f.Case.Set.Id, f.Case.Model, f.Case.Boundary, f.Case.Session.Id, f.Case.Grid.Id)
                == ("", model, ClaimBoundary.Use, session, grid)
            );
        Assert.Equal(49.3, At(ClaimModel.Conventional, "tv-hd", "europe").Central.Grams, 0.05);
        Assert.Equal(97.8, At(ClaimModel.Conventional, "tv-4k", "europe").Central.Grams, 0.05);
        Assert.Equal(6.53, At(ClaimModel.Power, "tv-hd", "france").Central.Grams, 0.005);
        Assert.Equal(0.53, At(ClaimModel.Power, "phone-4g", "france").Central.Grams, 0.005);
        Assert.Equal(250, hour.ImpliedGramsPerKilometre!.Value, 1e-9);
        // C §13: envelope of television HD on fixed lines by the conventional model, 54.6 to 279 Wh.
        var reference = At(ClaimModel.Conventional, "tv-hd", "europe");
        Assert.Equal(54.6 * 0.295, reference.Low.Grams, 0.5);
        Assert.Equal(279 * 0.295, reference.High.Grams, 0.5);
    }

    [Fact]
    public void The_shift_figure_is_eight_times_its_correction()
    {
        var claim = ClaimLoader.LoadShipped("half-hour-1600-grams").Claim!;
        Assert.Equal(3200, claim.Hour!.PerHour.Grams, 1e-9);
        Assert.Equal(8, claim.Hour.PerHour.Grams / claim.Published[0].GramsPerHour, 1e-9);
        // Its superseded coefficients at the mistaken 24 Mbps: (72 + 429 + 130) Wh/GB · 10.8 GB at 519 g/kWh, within 11 % of 3.2 kg.
        var coefficients = Assert.Single(claim.Hour.Sets, set => set.IsSuperseded);
        var figure = claim.Hour.Figures().First(f => f.Case.Set == coefficients && f.Case.Session.Id == "tv-24");
        Assert.Equal(0.631 * 10.8 * 519, figure.Central.Grams, 1e-6);
        Assert.Contains(
            claim.Parameters,
            p => p is { Path: "shift-project-2019: emissions.fixed-network", Value: "429 Wh/GB" }
        );
    }

    [Fact]
    public void A_value_may_be_set_from_outside()
    {
        var claim = Load(Valid, ("grids.eu.intensity", "55 g/kWh"), ("models", "[power]")).Claim!;
        Assert.Equal(
            6.53,
            Assert.Single(claim.Hour!.Figures(), f => f.Case.Boundary == ClaimBoundary.Use).Central.Grams,
            0.005
        );
        Assert.Equal("--set grids.eu.intensity=55 g/kWh", claim.Hour.Grids[0].Source);
    }

    [Theory]
    [InlineData(
        "company: { total: 1.1 Mt, share: 5 % }\n",
        "claim.yaml:8:10 company: found company beside hour; one of them is accepted: a company's year and an hour of viewing have different boundaries and are never added or compared"
    )]
    [InlineData(
        "cars: { my: { name: mine, carbon: 120 g/km } }\n",
        "claim.yaml:8:35 cars.my.carbon: found \"120 g/km\" without a source; { value: …, year: …, source: \"…\" } is accepted; source: guess marks a guess"
    )]
    [InlineData(
        "presets: { iea-2021: [conventional] }\n",
        "claim.yaml:8:22 presets.iea-2021: unknown preset \"iea-2021\"; accepted: "
    )]
    [InlineData(
        "boundaries: [use, corporate]\n",
        "claim.yaml:8:19 boundaries.1: found \"corporate\"; accepted: use, use+embodied"
    )]
    [InlineData(
        "emissions: { grid: { year: 2020 } }\n",
        "claim.yaml:8:14 emissions.grid: unknown key \"grid\"; accepted: "
    )]
    public void What_is_wrong_is_told_with_its_place(string line, string error) =>
        Assert.StartsWith(error, Assert.Single(Load(Valid + line).Errors).ToString(), StringComparison.Ordinal);

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var errors = Load(
            Valid
                .Replace("50 g,", "1.1 Mt,", StringComparison.Ordinal)
                .Replace("said-by: somebody\n", "", StringComparison.Ordinal)
                .Replace("295 g/kWh", "295", StringComparison.Ordinal)
        ).Errors;
        Assert.Equal(
            [
                "claim.yaml said-by: \"said-by\" is missing; required: Who said it.",
                "claim.yaml:4:26 hour.carbon: found the unit \"Mt\"; a carbon mass of viewing, to which no company's inventory can be added, in g, gCO2e, kg, kgCO2e is accepted, for example 100 g",
                "claim.yaml:6:46 grids.eu.intensity: found \"295\" without a unit; a carbon intensity in g/kWh, gCO2e/kWh, kg/kWh is accepted, for example 55 g/kWh",
            ],
            errors.Select(e => e.ToString())
        );
    }

    [Fact]
    public void An_unknown_shipped_claim_names_those_there_are() =>
        Assert.Equal("hour-100-grams", ClaimLoader.LoadShipped("hour-100-gram").Errors.Single().Nearest);
}
