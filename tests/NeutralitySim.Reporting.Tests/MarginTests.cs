using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests;

/// <summary>The row by marginal factors and what is said beneath it.</summary>
public class MarginTests
{
    private static readonly MarginalFactor Margin = new(
        68,
        "combined-margin",
        "IFI combined margin, 2021",
        "2021 v3.1"
    );

    [Theory]
    [InlineData(
        "en",
        "Carbon per viewing hour (hybrid, marginal factor): the same energy by what one kilowatt-hour more or less emits: FR 68 gCO₂e/kWh, average 44.2 "
            + "(combined-margin, IFI combined margin, 2021, vintage 2021 v3.1). For differences alone; what a regime emits is by the average."
    )]
    [InlineData(
        "fr",
        "Carbone par heure vue (hybride, facteur marginal) : la même énergie, par ce qu'émet un kilowattheure de plus ou de moins : FR 68 gCO₂e/kWh, moyenne 44,2 "
            + "(combined-margin, IFI combined margin, 2021, édition 2021 v3.1). Pour les seuls écarts ; ce qu'émet un régime suit la moyenne."
    )]
    public void Factors_and_their_use_are_told_once(string language, string told) =>
        Assert.Equal(told, Plain(EmissionBasisText.OfMargins(Context(language, Margin))));

    [Theory]
    [InlineData(
        "en",
        "Carbon per viewing hour (hybrid, marginal factor): no row, for lack of a marginal factor of FR. The dataset asked for has none, and the scenario states none (emissions.grid.margin.factors)."
    )]
    [InlineData(
        "fr",
        "Carbone par heure vue (hybride, facteur marginal) : pas de ligne, faute de facteur marginal pour FR. Le jeu de données demandé n'en a pas, et le scénario n'en donne pas (emissions.grid.margin.factors)."
    )]
    public void A_row_that_is_missing_says_why(string language, string told) =>
        Assert.Equal(told, Plain(EmissionBasisText.OfMargins(Context(language, null))));

    [Fact]
    public void A_guess_is_called_one()
    {
        var guess = new MarginalFactor(90, "combined-margin", GridFactor.AsStated, "guess");
        Assert.Contains("vintage guess", EmissionBasisText.OfMargins(Context("en", guess)), StringComparison.Ordinal);
        Assert.Contains(
            "édition estimation sans source",
            EmissionBasisText.OfMargins(Context("fr", guess)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_said_where_it_is_not_compared()
    {
        var description = SampleResults.Description with { Grid = [new("neutral", "FR", 44.2, false)] };
        Assert.Null(EmissionBasisText.OfMargins(new ReportContext(ResultsStore.InMemory(description).Reader, "en")));
    }

    [Fact]
    public void The_table_shows_differences_and_no_value_of_a_regime()
    {
        var rows = ComparisonTable.Make(Context("en", Margin), ComparisonScope.Headline).Rows;
        var row = rows.Single(r => r[0].Text.Contains("marginal", StringComparison.Ordinal));
        Assert.Equal("Carbon per viewing hour (hybrid, marginal factor) (gCO₂e/h)", row[0].Text);
        Assert.Equal(["–", "–", "+0.5"], row.Skip(2).Select(cell => cell.Text));
    }

    private static string? Plain(string? text) => text?.Replace('\u202f', ' ').Replace('\u00a0', ' ');

    private static ReportContext Context(string language, MarginalFactor? margin)
    {
        var store = ResultsStore.InMemory(
            SampleResults.Description with
            {
                Regimes = [.. SampleResults.Description.Regimes.Where(r => r.Id != "paid-peering")],
                ObservedRegime = null,
                ComparedIndicators = [Indicators.CarbonPerHour.Id, Indicators.CarbonPerHourMarginal.Id],
                Grid =
                [
                    new("neutral", "FR", 44.2, false) { Margin = margin },
                    new("tolled", "FR", 44.2, false) { Margin = margin },
                ],
            }
        );
        store.Append(Run("neutral", 40));
        store.Append(Run("tolled", 40.5));
        return new ReportContext(store.Reader, language);
    }

    private static RunResult Run(string regime, double marginal) =>
        new()
        {
            Key = new RunKey(regime, 0),
            Indicators = [new(Indicators.CarbonPerHourMarginal.Id, Entity.All, marginal)],
            Series = [],
            Hourly = [],
            Ledger = [],
            Emissions = [],
            Events = [],
        };
}
