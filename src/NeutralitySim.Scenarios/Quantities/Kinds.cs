using System.Text;
using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Every kind of value a scenario holds, one table of units each. Prefixes are decimal.</summary>
internal static partial class Kinds
{
    private const double Hour = 3600;

    public static readonly ScalarKind Rate = Of("rate", "a rate", "un débit", "40 Gbps", Prefixed("bps", " kMGT"));

    public static readonly ScalarKind Volume = Of("volume", "a volume", "un volume", "10 GB", Prefixed("B", " kMGTP"));

    public static readonly ScalarKind Time = Of(
        "time",
        "a time",
        "une durée",
        "45 min",
        [new("s", 1), new("min", 60), new("h", Hour), new("day", 24 * Hour)]
    );

    public static readonly ScalarKind Hours = Whole(
        "hours",
        "a whole number of hours",
        "un nombre entier d'heures",
        "12 h",
        [new("h", 1)]
    );

    public static readonly ScalarKind Months = Whole(
        "months",
        "a whole number of months",
        "un nombre entier de mois",
        "3 months",
        [new("month", 1), new("months", 1)]
    );

    public static readonly ScalarKind Share = Of("share", "a share", "une part", "34 %", [new("%", 0.01)]);

    /// <summary>A share of what is there that goes, or acts, each month; of a year's share the rest stays the same.</summary>
    public static readonly ScalarKind MonthlyRate = Of(
        "monthly-rate",
        "a share per month",
        "une part par mois",
        "2 %/month",
        [
            new("%/month", 0.01),
            new("%/year", 0.01) { YearToMonth = year => year > 1 ? year : 1 - TwelfthRoot(1 - year) },
        ]
    );

    /// <summary>Growth that compounds month by month, so that twelve months of it are the year's.</summary>
    public static readonly ScalarKind MonthlyGrowth = Of(
        "monthly-growth",
        "a growth per month",
        "une croissance par mois",
        "2 %/month",
        [
            new("%/month", 0.01),
            new("%/year", 0.01) { YearToMonth = year => year < -1 ? year : TwelfthRoot(1 + year) - 1 },
        ]
    );

    public static readonly ScalarKind DailyRate = Of(
        "daily-rate",
        "a share per day",
        "une part par jour",
        "1 %/day",
        [new("%/day", 0.01)]
    );

    public static readonly ScalarKind PerDay = Of(
        "per-day",
        "a number per day",
        "un nombre par jour",
        "0.8 /day",
        [new("/day", 1)]
    );

    public static readonly ScalarKind Count = new QuantityKind(
        "count",
        new("a count", "un nombre"),
        "20.7 M",
        Prefixed("", " kM")
    )
    {
        IsCount = true,
    };

    public static readonly ScalarKind WholeCount = Whole(
        "whole-count",
        "a whole count",
        "un nombre entier",
        "5 k",
        Prefixed("", " kM")
    );

    public static readonly ScalarKind Seed = Whole(
        "seed",
        "a whole number",
        "un nombre entier",
        "2014",
        Prefixed("", " ")
    );

    public static readonly ScalarKind Number = Of(
        "number",
        "a number without unit",
        "un nombre sans unité",
        "0.8",
        Prefixed("", " ")
    );

    public static readonly ScalarKind Watts = Of("watts", "a power", "une puissance", "11.5 W", Prefixed("W", "m k"));

    public static readonly ScalarKind WattHoursPerHour = Of(
        "energy-per-hour",
        "an energy per viewing hour",
        "une énergie par heure regardée",
        "1.3 Wh/h",
        Prefixed("Wh/h", " k")
    );

    public static readonly ScalarKind WattHoursPerGigabyte = Of(
        "energy-per-volume",
        "an energy per volume",
        "une énergie par volume",
        "6.5 Wh/GB",
        Prefixed("Wh/GB", " k")
    );

    public static readonly ScalarKind WattsPerMbps = Of(
        "power-per-rate",
        "a power per rate",
        "une puissance par débit",
        "0.03 W/Mbps",
        [new("W/Gbps", 1e-3), new("W/Mbps", 1)]
    );

    public static readonly ScalarKind WattsPerGbps = Of(
        "power-per-capacity",
        "a power per rate",
        "une puissance par débit",
        "7 W/Gbps",
        [new("W/Tbps", 1e-3), new("W/Gbps", 1), new("W/Mbps", 1e3)]
    );

    public static readonly ScalarKind GramsPerKilowattHour = Of(
        "carbon-intensity",
        "a carbon intensity",
        "une intensité carbone",
        "55 g/kWh",
        [new("g/kWh", 1), new("gCO2e/kWh", 1), new("kg/kWh", 1e3)]
    );

    public static readonly ScalarKind GramsPerHour = Of(
        "carbon-per-hour",
        "a carbon mass per hour of use",
        "une masse de carbone par heure d'usage",
        "38.8 gCO2e/h",
        [new("g/h", 1), new("gCO2e/h", 1)]
    );

    public static readonly ScalarKind GramsPerGigabyte = Of(
        "carbon-per-volume",
        "a carbon mass per volume",
        "une masse de carbone par volume",
        "9.3 gCO2e/GB",
        [new("g/GB", 1), new("gCO2e/GB", 1)]
    );

    public static readonly ScalarKind CarbonMass = Of(
        "carbon-mass",
        "a carbon mass",
        "une masse de carbone",
        "340 kgCO2e",
        [new("kg", 1), new("kgCO2e", 1), new("t", 1e3), new("tCO2e", 1e3)]
    );

    public static readonly ScalarKind Years = Of(
        "years",
        "a number of years",
        "un nombre d'années",
        "8 years",
        [new("year", 1), new("years", 1)]
    );

    public static readonly ScalarKind HoursPerDay = Of(
        "hours-per-day",
        "a time per day",
        "une durée par jour",
        "3 h/day",
        [new("h/day", 1)]
    );

    public static readonly ScalarKind EnergyPerYear = Of(
        "energy-per-year",
        "an energy per year",
        "une énergie par an",
        "1200 MWh/year",
        [new("kWh/year", 1), new("MWh/year", 1e3), new("GWh/year", 1e6)]
    );

    public static readonly ScalarKind CorporateMass = Of(
        "corporate-mass",
        "a mass in a year's inventory, to which no figure per viewing hour can be added,",
        "une masse de l'inventaire d'une année, à laquelle aucun chiffre par heure regardée ne s'ajoute,",
        "1.1 Mt",
        Prefixed("t", " kM")
    );

    public static readonly ScalarKind ViewingCarbon = Of(
        "viewing-carbon",
        "a carbon mass of viewing, to which no company's inventory can be added,",
        "une masse de carbone du visionnage, à laquelle aucun inventaire d'entreprise ne s'ajoute,",
        "100 g",
        [new("g", 1), new("gCO2e", 1), new("kg", 1e3), new("kgCO2e", 1e3)]
    );

    public static readonly ScalarKind Distance = Of(
        "distance",
        "a distance",
        "une distance",
        "400 m",
        Prefixed("m", " k")
    );

    public static readonly ScalarKind GramsPerKilometre = Of(
        "carbon-per-distance",
        "a carbon mass per distance",
        "une masse de carbone par distance",
        "217.6 g/km",
        [new("g/km", 1), new("gCO2e/km", 1)]
    );

    public static readonly ScalarKind ViewingHours = Of(
        "viewing-hours",
        "an amount of viewing",
        "une quantité de visionnage",
        "67 Gh",
        Prefixed("h", " MG")
    );

    public static readonly ScalarKind MoneyPerMonth = Money(
        "money-per-month",
        "an amount of money per month",
        "un montant par mois",
        [new("/month", 1), new("/year", 1.0 / 12)]
    );

    public static readonly ScalarKind MoneyPerMbpsMonth = Money(
        "money-per-mbps-month",
        "a price per rate and month",
        "un prix par débit et par mois",
        [new("/Mbps/month", 1), new("/Gbps/month", 1e-3)]
    );

    public static readonly ScalarKind MoneyPerMbps = Money(
        "money-per-mbps",
        "a price per rate",
        "un prix par débit",
        [new("/Mbps", 1), new("/Gbps", 1e-3)]
    );

    public static readonly ScalarKind MoneyPerHour = Money(
        "money-per-hour",
        "an amount of money per viewing hour",
        "un montant par heure regardée",
        [new("/h", 1)]
    );

    public static readonly ScalarKind MoneyPerKilowattHour = Money(
        "money-per-kwh",
        "a price of electricity",
        "un prix de l'électricité",
        [new("/kWh", 1), new("/MWh", 1e-3)]
    );

    public static readonly ScalarKind FeePrice = Money(
        "fee-price",
        "a price per rate and month or per volume",
        "un prix par débit et par mois, ou par volume",
        [new("/Mbps/month", 1), new("/Gbps/month", 1e-3), new("/GB", 1), new("/TB", 1e-3)]
    );

    public static readonly ScalarKind MoneyPerVolume = Money(
        "money-per-volume",
        "a price per volume",
        "un prix par volume",
        [new("/GB", 1), new("/TB", 1e-3)]
    );

    public static readonly ScalarKind Month = new MonthKind();

    public static readonly ScalarKind Switch = new ChoiceKind("switch", "off", "on")
    {
        Spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["no"] = "off",
            ["false"] = "off",
            ["yes"] = "on",
            ["true"] = "on",
        },
    };

    public static readonly ScalarKind Currency = new ChoiceKind("currency", [.. Currencies.Codes]);

    public static readonly ScalarKind Id = new WordKind(
        "id",
        new(
            "accepted: small letters, digits and hyphens, at least one letter, no hyphen first, at most 64",
            "accepté : minuscules, chiffres et tirets, une lettre au moins, pas de tiret d'abord, 64 au plus"
        ),
        "netflix",
        "^(?=[0-9-]*[a-z])[a-z0-9][a-z0-9-]{0,63}$"
    )
    {
        Meant = IdOf,
    };

    public static readonly ScalarKind Country = new WordKind(
        "country",
        new(
            "two capital letters are accepted (ISO 3166-1, or EU), and after a hyphen a region with a grid of its own, for example FR",
            "accepté : deux majuscules (ISO 3166-1, ou EU), et après un tiret une région qui a son propre réseau, par exemple FR"
        ),
        "FR",
        "^[A-Z]{2}(-[A-Z0-9]{2,4})?$"
    )
    {
        Meant = text => text.ToUpperInvariant(),
    };

    public static readonly ScalarKind Year = new WordKind(
        "year",
        ScenarioTexts.YearBetween.With(1990, 2100),
        "2024",
        "^(199[0-9]|20[0-9][0-9]|2100)$"
    );

    public static readonly ScalarKind Label = new WordKind(
        "label",
        new(
            "a text of 1 to 200 characters on one line is accepted",
            "accepté : un texte de 1 à 200 caractères sur une ligne"
        ),
        "ComCom 2023, table 3",
        "^[^\\r\\n]{1,200}$"
    );

    public static readonly ScalarKind Written = new WordKind(
        "written-value",
        new(
            "a value as its path takes it is accepted, with its unit",
            "accepté : une valeur telle que son chemin la prend, avec son unité"
        ),
        "34 %",
        "^[^\\r\\n]{1,100}$"
    );

    public static readonly ScalarKind LeverPath = new WordKind(
        "lever-path",
        new(
            "a dotted path as for --set is accepted, * standing for each of things by id, for example isps.*.retail-price",
            "accepté : un chemin à points comme pour --set, où * vaut pour chaque identifiant, par exemple isps.*.retail-price"
        ),
        "isps.*.retail-price",
        "^[a-z][A-Za-z0-9*-]*(\\.[A-Za-z0-9*-]+)*$"
    );

    /// <summary>A name as an id: <c>1&amp;1 Versatel</c> as <c>1-1-versatel</c>.</summary>
    public static string IdOf(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .Where(c => !char.IsSurrogate(c) && c < '\u0300' || c > '\u036f');
        return NoIdCharacters().Replace(string.Concat(letters).ToLowerInvariant(), "-").Trim('-');
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoIdCharacters();

    private static double TwelfthRoot(double value) => Math.Pow(value, 1.0 / 12);

    private static QuantityKind Of(string name, string noun, string frenchNoun, string example, QuantityUnit[] units) =>
        new(name, new(noun, frenchNoun), example, units);

    private static QuantityKind Whole(
        string name,
        string noun,
        string frenchNoun,
        string example,
        QuantityUnit[] units
    ) => new(name, new(noun, frenchNoun), example, units) { IsWhole = true, IsCount = units[0].Name.Length == 0 };

    private static MoneyKind Money(string name, string noun, string frenchNoun, QuantityUnit[] perUnits) =>
        new(name, new(noun, frenchNoun), perUnits);

    /// <summary>A unit with decimal prefixes, from small to large; a space stands for none.</summary>
    private static QuantityUnit[] Prefixed(string unit, string prefixes) =>
        [
            .. prefixes.Select(prefix => new QuantityUnit(
                $"{prefix}{unit}".TrimStart(),
                prefix switch
                {
                    'm' => 1e-3,
                    ' ' => 1,
                    'k' => 1e3,
                    'M' => 1e6,
                    'G' => 1e9,
                    'T' => 1e12,
                    _ => 1e15,
                }
            )),
        ];
}
