using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli.Claims;

/// <summary>Everything worked out about a claim as rows of numbers, units in a column.</summary>
internal static class ClaimRows
{
    private const string PerHour = "gCO2e/h";
    private const string Corporate = "corporate";

    public static IEnumerable<ClaimRow> Of(Claim claim)
    {
        if (claim.Company is { } company)
            return Of(company, claim.Source);
        var hour = claim.Hour!;
        return
        [
            .. Claimed(hour, claim.Source),
            .. hour.Cars.SelectMany(car => Car(hour, car)),
            .. hour.Figures().SelectMany(Figure),
            .. hour.BreakEvens().SelectMany(BreakEven),
            .. claim.Published.SelectMany(published => Published(hour, published)),
        ];
    }

    public static string Word(ClaimBoundary boundary) => boundary == ClaimBoundary.Use ? "use" : "use+embodied";

    public static string Unit(ClaimLever lever) =>
        lever switch
        {
            ClaimLever.Grid => "gCO2e/kWh",
            ClaimLever.DeviceEmbodied => PerHour,
            ClaimLever.Bitrate => "Mbps",
            ClaimLever.DataCentre => "Wh/h",
            ClaimLever.NetworkIntensity or ClaimLever.RouterIntensity => "Wh/GB",
            ClaimLever.Duration => "h",
            ClaimLever.Car => "gCO2e/km",
            _ => "W",
        };

    private static IEnumerable<ClaimRow> Claimed(HourClaim hour, string source)
    {
        yield return General("claimed", "mass", hour.Grams, "gCO2e", source);
        yield return General("claimed", "duration", hour.Hours, "h", source);
        yield return General("claimed", "per-hour", hour.PerHour.Grams, PerHour, source);
        if (hour.Metres is not { } metres)
            yield break;
        yield return General("claimed", "distance", metres, "m", source);
        yield return General("claimed", "implied-car", hour.ImpliedGramsPerKilometre, "gCO2e/km", source);
    }

    private static IEnumerable<ClaimRow> Car(HourClaim hour, ClaimCar car)
    {
        yield return General("car", car.Id, car.GramsPerKilometre, "gCO2e/km", car.Source);
        yield return General("car", $"{car.Id}/metres-of-claimed-mass", car.Metres(hour.Grams), "m", car.Source);
        if (hour.Metres is { } metres)
            yield return General("car", $"{car.Id}/mass-of-claimed-distance", car.Grams(metres), "gCO2e", car.Source);
    }

    private static IEnumerable<ClaimRow> Figure(CaseFigure figure)
    {
        yield return InCase(figure.Case, "figure", "per-hour", "low", figure.Low.Grams, PerHour);
        yield return InCase(figure.Case, "figure", "per-hour", "central", figure.Central.Grams, PerHour);
        yield return InCase(figure.Case, "figure", "per-hour", "high", figure.High.Grams, PerHour);
        double? ratio = double.IsNaN(figure.ClaimedOverCentral) ? null : figure.ClaimedOverCentral;
        yield return InCase(figure.Case, "figure", "claimed-over-figure", "central", ratio, "1");
    }

    private static IEnumerable<ClaimRow> BreakEven(BreakEven even)
    {
        string item = Kebab.Of(even.Lever);
        yield return InCase(even.Case, "break-even", item, "used", even.Used, Unit(even.Lever));
        yield return InCase(even.Case, "break-even", item, "needed", even.Needed, Unit(even.Lever));
    }

    private static IEnumerable<ClaimRow> Published(HourClaim hour, PublishedFigure published)
    {
        var row = General("published", published.Name.English, published.GramsPerHour, PerHour, published.Source) with
        {
            Boundary = Word(published.Boundary),
        };
        yield return row;
        yield return row with
        {
            Item = $"{row.Item}/claimed-over-figure",
            Value = published.GramsPerHour > 0 ? hour.PerHour.Grams / published.GramsPerHour : null,
            Unit = "1",
        };
    }

    private static IEnumerable<ClaimRow> Of(CompanyClaim claim, string source)
    {
        ClaimRow Row(string item, double? value, string unit) =>
            General("company", item, value, unit, source) with
            {
                Boundary = Corporate,
            };
        yield return Row("total", claim.Total.Tonnes, "tCO2e");
        yield return Row("share", claim.Share, "1");
        yield return Row("part", claim.Part.Tonnes, "tCO2e");
        yield return Row("restated-total", claim.Restated?.Tonnes, "tCO2e");
        yield return Row("restated-part", claim.RestatedPart?.Tonnes, "tCO2e");
        yield return Row("share-needed-of-restated", claim.NeededShare, "1");
        yield return Row("part-per-hour-at-most-viewing", claim.PerHour?.Least.GramsPerHour, PerHour);
        yield return Row("part-per-hour-at-fewest-viewing", claim.PerHour?.Most.GramsPerHour, PerHour);
    }

    private static ClaimRow General(string part, string item, double? value, string unit, string source) =>
        new(part, "", "", "", "", "", item, "", value, unit, source);

    private static ClaimRow InCase(
        ClaimCase which,
        string part,
        string item,
        string level,
        double? value,
        string unit
    ) =>
        new(
            part,
            Kebab.Of(which.Model),
            which.Set.Id.Length == 0 ? "shipped" : which.Set.Id,
            Word(which.Boundary),
            which.Session.Id,
            which.Grid.Id,
            item,
            level,
            value,
            unit,
            which.Grid.Source
        );
}
