using System.Globalization;
using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using Spectre.Console;
using ConsoleText = Spectre.Console.Text;

namespace NeutralitySim.Cli;

/// <summary>Prints claims as tables for people. It gives figures and says nothing about who is right.</summary>
internal sealed class ClaimPrinter(Terminal terminal, Messages messages)
{
    private const string None = "–";

    private readonly Formats _formats = Formats.For(messages.Language);
    private readonly Strings _strings = Strings.For(messages.Language);

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
            new ConsoleText($"{claim.Id}\n{Text(claim.Statement)}\n", new Style(decoration: Decoration.Bold))
        );
        Line($"{Text(claim.SaidBy)} ({claim.When}). {messages.With(Message.ClaimSource, claim.Source)}");
        if (claim.Note is { } note)
            Line(Text(note));
        Line("");
    }

    private void Print(HourClaim hour, Claim claim)
    {
        Line(messages.With(Message.Claimed, Mass(hour.Grams), Given(hour.Hours), Mass(hour.PerHour.Grams)));
        if (hour.ImpliedGramsPerKilometre is { } implied)
            Line(messages.With(Message.ClaimedDistance, Mass(hour.Grams), Given(hour.Metres), Given(implied)));
        Cars(hour);
        Figures(hour);
        BreakEvens(hour);
        Published(hour, claim);
        Line(messages[Message.ClaimEnvelope]);
        Line(messages[Message.ClaimNoHybrid]);
        Line("");
    }

    private void Cars(HourClaim hour)
    {
        if (hour.Cars.Count == 0)
            return;
        string distance = hour.Metres is null ? "" : messages.With(Message.ColumnMassOf, Given(hour.Metres));
        Table(
            messages[Message.ClaimCars],
            [
                Message.ColumnCar,
                "g/km",
                messages.With(Message.ColumnMetresOf, Mass(hour.Grams)),
                distance,
                Message.ColumnSource,
            ],
            hour.Cars.Select(car =>
                (string[])
                    [
                        Text(car.Name),
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
            messages[Message.ClaimFigures],
            [
                Message.ColumnModel,
                hour.Sets.Count > 1 ? Message.ColumnParameters : "",
                Message.ColumnBoundary,
                Message.ColumnViewing,
                Message.ColumnGrid,
                "g/kWh",
                "g/h",
                Message.ColumnLowHigh,
                Message.ColumnRatio,
                car is null ? "" : messages.With(Message.ColumnMetresBy, Given(car.GramsPerKilometre)),
            ],
            hour.Figures()
                .Select(figure =>
                    (string[])
                        [
                            Model(figure.Case),
                            Set(figure.Case.Set),
                            messages[BoundaryName(figure.Case.Boundary)],
                            Text(figure.Case.Session.Name),
                            Text(figure.Case.Grid.Name),
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
            messages.With(Message.ClaimBreakEven, Text(hour.Sessions[0].Name), Text(hour.Grids[0].Name)),
            [
                Message.ColumnModel,
                Message.ColumnBoundary,
                Message.ColumnValue,
                Message.ColumnUnit,
                Message.ColumnUsed,
                Message.ColumnNeeded,
            ],
            hour.BreakEvens()
                .Where(even => hour.IsReference(even.Case))
                .Select(even =>
                    (string[])
                        [
                            Model(even.Case),
                            messages[BoundaryName(even.Case.Boundary)],
                            messages[LeverName(even.Lever)],
                            _strings.Unit(ClaimRows.Unit(even.Lever).Replace("CO2e", "", StringComparison.Ordinal)),
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
            messages[Message.ClaimPublished],
            [Message.ColumnPublisher, Message.ColumnBoundary, "g/h", Message.ColumnRatio, Message.ColumnSource],
            claim.Published.Select(published =>
                (string[])
                    [
                        Text(published.Name),
                        messages[BoundaryName(published.Boundary)],
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
            share is null ? None : _formats.WithUnit(Given(Math.Round(100 * share.Value, 2)), "%");
        string PerHour(double? grams) => grams is null ? None : Number(grams) + " g/h";
        (Message Name, string Value)[] rows =
        [
            (Message.CompanyTotal, Tonnes(claim.Total.Tonnes)),
            (Message.CompanyShare, Percent(claim.Share)),
            (Message.CompanyPart, Tonnes(claim.Part.Tonnes)),
            (Message.CompanyRestated, Tonnes(claim.Restated?.Tonnes)),
            (Message.CompanyRestatedPart, Tonnes(claim.RestatedPart?.Tonnes)),
            (Message.CompanyNeededShare, Percent(claim.NeededShare)),
            (Message.CompanyLeast, PerHour(claim.PerHour?.Least.GramsPerHour)),
            (Message.CompanyMost, PerHour(claim.PerHour?.Most.GramsPerHour)),
        ];
        Table(
            messages[Message.CompanyHeading],
            [Message.ColumnValue, Message.ColumnUsed],
            rows.Select(row => (string[])[messages[row.Name], row.Value]),
            1,
            1
        );
        Line(messages[Message.CompanyNotAnHour]);
        Line("");
    }

    private void Parameters(Claim claim) =>
        Table(
            messages[Message.ClaimParameters],
            [Message.ColumnValue, Message.ColumnUsed, Message.ColumnYear, Message.ColumnSource],
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
            string heading = headings[column] is Message message ? messages[message] : (string)headings[column];
            var made = new TableColumn(Markup.Escape(heading));
            table.AddColumn(column >= firstNumeric && column <= lastNumeric ? made.RightAligned() : made);
        }

        foreach (string[] row in rows)
            table.AddRow(shown.Select(column => new ConsoleText(row[column])));
        Line(title);
        terminal.Out.Write(table);
    }

    private string Model(ClaimCase which) =>
        _strings.Name(which.Model == ClaimModel.Conventional ? EmissionModel.Conventional : EmissionModel.Power);

    private string Set(ClaimParameterSet set) =>
        set.Id.Length == 0 ? messages[Message.SetShipped]
        : set.IsSuperseded ? messages.With(Message.SetSuperseded, set.Id)
        : set.Id;

    private static Message BoundaryName(ClaimBoundary boundary) =>
        boundary == ClaimBoundary.Use ? Message.BoundaryUse : Message.BoundaryEmbodied;

    private static Message LeverName(ClaimLever lever) => Message.LeverGrid + (int)lever;

    private string Text(Core.Results.Text text) => Typography.Set(text.In(messages.Language), messages.Language);

    private string Number(double? value) =>
        value is { } number && double.IsFinite(number) ? _formats.Plain(number) : None;

    /// <summary>A number that a person wrote, with its own digits where they are few.</summary>
    private string Given(double? value)
    {
        const int most = 3;
        if (value is not { } number)
            return None;
        int decimals = Enumerable
            .Range(0, most + 1)
            .FirstOrDefault(d => Math.Abs(Math.Round(number, d) - number) < 1e-9, -1);
        return decimals < 0 ? Number(number) : _formats.Number(number, decimals);
    }

    private string Mass(double grams) => grams >= 1000 ? Given(grams / 1000) + " kg" : Given(grams) + " g";

    private void Line(string text) => terminal.Out.WriteLine(text);
}
