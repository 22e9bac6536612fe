using System.Globalization;
using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using Spectre.Console;
using ConsoleText = Spectre.Console.Text;
using Text = NeutralitySim.Core.Worlds.Text;

namespace NeutralitySim.Cli.Claims;

/// <summary>Prints claims as tables for people. It gives figures and says nothing about who is right.</summary>
internal sealed class ClaimPrinter(Terminal terminal, Locale locale)
{
    private const string None = "–";

    public void Print(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            Heading(claim);
            if (claim.Hour is { } hour)
                Print(hour, claim);
            if (claim.Company is { } company)
                Print(company);
            Parameters(claim);
        }
    }

    private void Heading(Claim claim)
    {
        terminal.Out.Write(
            new ConsoleText($"{claim.Id}\n{locale[claim.Statement]}\n", new Style(decoration: Decoration.Bold))
        );
        Line($"{locale[claim.SaidBy]} ({claim.When}). {locale.With(CliTexts.ClaimSource, claim.Source)}");
        if (claim.Note is { } note)
            Line(locale[note]);
        Line("");
    }

    private void Print(HourClaim hour, Claim claim)
    {
        Line(locale.With(CliTexts.Claimed, Mass(hour.Grams), Given(hour.Hours), Mass(hour.PerHour.Grams)));
        if (hour.ImpliedGramsPerKilometre is { } implied)
            Line(locale.With(CliTexts.ClaimedDistance, Mass(hour.Grams), Given(hour.Metres), Given(implied)));
        Cars(hour);
        Figures(hour);
        BreakEvens(hour);
        Published(hour, claim);
        Line(locale[CliTexts.ClaimEnvelope]);
        Line(locale[CliTexts.ClaimNoHybrid]);
        Line("");
    }

    private void Cars(HourClaim hour)
    {
        if (hour.Cars.Count == 0)
            return;
        string distance = hour.Metres is null ? "" : locale.With(CliTexts.ColumnMassOf, Given(hour.Metres));
        Table(
            locale[CliTexts.ClaimCars],
            [
                CliTexts.ColumnCar,
                "g/km",
                locale.With(CliTexts.ColumnMetresOf, Mass(hour.Grams)),
                distance,
                CliTexts.ColumnSource,
            ],
            hour.Cars.Select(car =>
                (string[])
                    [
                        locale[car.Name],
                        Given(car.GramsPerKilometre),
                        Number(car.Metres(hour.Grams)) + " m",
                        hour.Metres is { } metres ? Number(car.Grams(metres)) + " g" : "",
                        car.Source,
                    ]
            ),
            1,
            3
        );
    }

    private void Figures(HourClaim hour)
    {
        var car = hour.Cars.Count > 0 ? hour.Cars[0] : null;
        Table(
            locale[CliTexts.ClaimFigures],
            [
                CliTexts.ColumnModel,
                hour.Sets.Count > 1 ? CliTexts.ColumnParameters : "",
                CliTexts.ColumnBoundary,
                CliTexts.ColumnViewing,
                CliTexts.ColumnGrid,
                "g/kWh",
                "g/h",
                CliTexts.ColumnLowHigh,
                CliTexts.ColumnRatio,
                car is null ? "" : locale.With(CliTexts.ColumnMetresBy, Given(car.GramsPerKilometre)),
            ],
            hour.Figures()
                .Select(figure =>
                    (string[])
                        [
                            Model(figure.Case),
                            Set(figure.Case.Set),
                            locale[BoundaryName(figure.Case.Boundary)],
                            locale[figure.Case.Session.Name],
                            locale[figure.Case.Grid.Name],
                            Given(figure.Case.Grid.GramsPerKilowattHour),
                            Number(figure.Central.Grams),
                            $"{Number(figure.Low.Grams)} – {Number(figure.High.Grams)}",
                            Number(figure.ClaimedOverCentral),
                            car is null ? "" : Number(car.Metres(figure.Central.Grams)),
                        ]
                ),
            5,
            9
        );
    }

    private void BreakEvens(HourClaim hour) =>
        Table(
            locale.With(CliTexts.ClaimBreakEven, locale[hour.Sessions[0].Name], locale[hour.Grids[0].Name]),
            [
                CliTexts.ColumnModel,
                CliTexts.ColumnBoundary,
                CliTexts.ColumnValue,
                CliTexts.ColumnUnit,
                CliTexts.ColumnUsed,
                CliTexts.ColumnNeeded,
            ],
            hour.BreakEvens()
                .Where(even => hour.IsReference(even.Case))
                .Select(even =>
                    (string[])
                        [
                            Model(even.Case),
                            locale[BoundaryName(even.Case.Boundary)],
                            locale[CliTexts.Levers[even.Lever]],
                            locale.Unit(ClaimRows.Unit(even.Lever).Replace("CO2e", "", StringComparison.Ordinal)),
                            Given(even.Used),
                            Number(even.Needed),
                        ]
                ),
            4,
            5
        );

    private void Published(HourClaim hour, Claim claim)
    {
        if (claim.Published.Count == 0)
            return;
        Table(
            locale[CliTexts.ClaimPublished],
            [CliTexts.ColumnPublisher, CliTexts.ColumnBoundary, "g/h", CliTexts.ColumnRatio, CliTexts.ColumnSource],
            claim.Published.Select(published =>
                (string[])
                    [
                        locale[published.Name],
                        locale[BoundaryName(published.Boundary)],
                        Given(published.GramsPerHour),
                        Number(hour.PerHour.Grams / published.GramsPerHour),
                        published.Source,
                    ]
            ),
            2,
            3
        );
    }

    private void Print(CompanyClaim claim)
    {
        string Tonnes(double? tonnes) => tonnes is null ? None : Given(tonnes / 1000) + " kt";
        string Percent(double? share) =>
            share is null ? None : locale.WithUnit(Given(Math.Round(100 * share.Value, 2)), "%");
        string PerHour(double? grams) => grams is null ? None : Number(grams) + " g/h";
        (Text Name, string Value)[] rows =
        [
            (CliTexts.CompanyTotal, Tonnes(claim.Total.Tonnes)),
            (CliTexts.CompanyShare, Percent(claim.Share)),
            (CliTexts.CompanyPart, Tonnes(claim.Part.Tonnes)),
            (CliTexts.CompanyRestated, Tonnes(claim.Restated?.Tonnes)),
            (CliTexts.CompanyRestatedPart, Tonnes(claim.RestatedPart?.Tonnes)),
            (CliTexts.CompanyNeededShare, Percent(claim.NeededShare)),
            (CliTexts.CompanyLeast, PerHour(claim.PerHour?.Least.GramsPerHour)),
            (CliTexts.CompanyMost, PerHour(claim.PerHour?.Most.GramsPerHour)),
        ];
        Table(
            locale[CliTexts.CompanyHeading],
            [CliTexts.ColumnValue, CliTexts.ColumnUsed],
            rows.Select(row => (string[])[locale[row.Name], row.Value]),
            1,
            1
        );
        Line(locale[CliTexts.CompanyNotAnHour]);
        Line("");
    }

    private void Parameters(Claim claim) =>
        Table(
            locale[CliTexts.ClaimParameters],
            [CliTexts.ColumnValue, CliTexts.ColumnUsed, CliTexts.ColumnYear, CliTexts.ColumnSource],
            claim.Parameters.Select(p =>
                (string[])[p.Path, p.Value, p.Year?.ToString(CultureInfo.InvariantCulture) ?? "", p.Source]
            ),
            1,
            0
        );

    /// <summary>A table under its title; columns without a heading are left out, those from first to last numeric stand to the right.</summary>
    private void Table(string title, object[] headings, IEnumerable<string[]> rows, int firstNumeric, int lastNumeric)
    {
        var shown = Enumerable.Range(0, headings.Length).Where(column => headings[column] is not "").ToList();
        var table = new Table().Border(TableBorder.Rounded);
        foreach (int column in shown)
        {
            string heading = headings[column] is Text message ? locale[message] : (string)headings[column];
            var made = new TableColumn(Markup.Escape(heading));
            table.AddColumn(column >= firstNumeric && column <= lastNumeric ? made.RightAligned() : made);
        }

        foreach (string[] row in rows)
            table.AddRow(shown.Select(column => new ConsoleText(row[column])));
        Line(title);
        terminal.Out.Write(table);
    }

    private string Model(ClaimCase which) =>
        locale.Name(which.Model == ClaimModel.Conventional ? EmissionModel.Conventional : EmissionModel.Power);

    private string Set(ClaimParameterSet set) =>
        set.Id.Length == 0 ? locale[CliTexts.SetShipped]
        : set.IsSuperseded ? locale.With(CliTexts.SetSuperseded, set.Id)
        : set.Id;

    private static Text BoundaryName(ClaimBoundary boundary) =>
        boundary == ClaimBoundary.Use ? CliTexts.BoundaryUse : CliTexts.BoundaryEmbodied;

    private string Number(double? value) =>
        value is { } number && double.IsFinite(number) ? locale.Plain(number) : None;

    /// <summary>A number that a person wrote, with its own digits where they are few.</summary>
    private string Given(double? value)
    {
        const int most = 3;
        if (value is not { } number)
            return None;
        int decimals = Enumerable
            .Range(0, most + 1)
            .FirstOrDefault(d => Math.Abs(Math.Round(number, d) - number) < 1e-9, -1);
        return decimals < 0 ? Number(number) : locale.Number(number, decimals);
    }

    private string Mass(double grams) => grams >= 1000 ? Given(grams / 1000) + " kg" : Given(grams) + " g";

    private void Line(string text) => terminal.Out.WriteLine(text);
}
