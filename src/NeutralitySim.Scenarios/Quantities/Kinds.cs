namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Every kind of value a scenario holds, one table of units each. Prefixes are decimal.</summary>
internal static class Kinds
{
    private const double Hour = 3600;

    public static readonly ScalarKind Rate = new QuantityKind(
        "rate",
        "a rate",
        "40 Gbps",
        new("bps", 1),
        new("kbps", 1e3),
        new("Mbps", 1e6),
        new("Gbps", 1e9),
        new("Tbps", 1e12)
    );

    public static readonly ScalarKind Volume = new QuantityKind(
        "volume",
        "a volume",
        "10 GB",
        new("B", 1),
        new("kB", 1e3),
        new("MB", 1e6),
        new("GB", 1e9),
        new("TB", 1e12),
        new("PB", 1e15)
    );

    public static readonly ScalarKind Time = new QuantityKind(
        "time",
        "a time",
        "45 min",
        new("s", 1),
        new("min", 60),
        new("h", Hour),
        new("day", 24 * Hour)
    );

    public static readonly ScalarKind Hours = new QuantityKind(
        "hours",
        "a whole number of hours",
        "12 h",
        new QuantityUnit("h", 1)
    )
    {
        IsWhole = true,
    };

    public static readonly ScalarKind Months = new QuantityKind(
        "months",
        "a whole number of months",
        "3 months",
        new("month", 1),
        new("months", 1)
    )
    {
        IsWhole = true,
    };

    public static readonly ScalarKind Share = new QuantityKind("share", "a share", "34 %", new QuantityUnit("%", 0.01));

    public static readonly ScalarKind MonthlyRate = new QuantityKind(
        "monthly-rate",
        "a share per month",
        "2 %/month",
        new QuantityUnit("%/month", 0.01)
    );

    public static readonly ScalarKind DailyRate = new QuantityKind(
        "daily-rate",
        "a share per day",
        "1 %/day",
        new QuantityUnit("%/day", 0.01)
    );

    public static readonly ScalarKind PerDay = new QuantityKind(
        "per-day",
        "a number per day",
        "0.8 /day",
        new QuantityUnit("/day", 1)
    );

    public static readonly ScalarKind Count = new QuantityKind(
        "count",
        "a count",
        "20.7 M",
        new("", 1),
        new("k", 1e3),
        new("M", 1e6)
    );

    public static readonly ScalarKind WholeCount = new QuantityKind(
        "whole-count",
        "a whole count",
        "5 k",
        new("", 1),
        new("k", 1e3),
        new("M", 1e6)
    )
    {
        IsWhole = true,
    };

    public static readonly ScalarKind Seed = new QuantityKind("seed", "a whole number", "2014", new QuantityUnit("", 1))
    {
        IsWhole = true,
    };

    public static readonly ScalarKind Number = new QuantityKind(
        "number",
        "a number without unit",
        "0.8",
        new QuantityUnit("", 1)
    );

    public static readonly ScalarKind Watts = new QuantityKind(
        "watts",
        "a power",
        "11.5 W",
        new("mW", 1e-3),
        new("W", 1),
        new("kW", 1e3)
    );

    public static readonly ScalarKind WattHoursPerHour = new QuantityKind(
        "energy-per-hour",
        "an energy per viewing hour",
        "1.3 Wh/h",
        new("Wh/h", 1),
        new("kWh/h", 1e3)
    );

    public static readonly ScalarKind WattHoursPerGigabyte = new QuantityKind(
        "energy-per-volume",
        "an energy per volume",
        "6.5 Wh/GB",
        new("Wh/GB", 1),
        new("kWh/GB", 1e3)
    );

    public static readonly ScalarKind WattsPerMbps = new QuantityKind(
        "power-per-rate",
        "a power per rate",
        "0.03 W/Mbps",
        new("W/Gbps", 1e-3),
        new("W/Mbps", 1)
    );

    public static readonly ScalarKind WattsPerGbps = new QuantityKind(
        "power-per-capacity",
        "a power per rate",
        "7 W/Gbps",
        new("W/Tbps", 1e-3),
        new("W/Gbps", 1),
        new("W/Mbps", 1e3)
    );

    public static readonly ScalarKind GramsPerKilowattHour = new QuantityKind(
        "carbon-intensity",
        "a carbon intensity",
        "55 g/kWh",
        new("g/kWh", 1),
        new("gCO2e/kWh", 1),
        new("kg/kWh", 1e3)
    );

    public static readonly ScalarKind GramsPerHour = new QuantityKind(
        "carbon-per-hour",
        "a carbon mass per hour of use",
        "38.8 gCO2e/h",
        new("g/h", 1),
        new("gCO2e/h", 1)
    );

    public static readonly ScalarKind GramsPerGigabyte = new QuantityKind(
        "carbon-per-volume",
        "a carbon mass per volume",
        "9.3 gCO2e/GB",
        new("g/GB", 1),
        new("gCO2e/GB", 1)
    );

    public static readonly ScalarKind CarbonMass = new QuantityKind(
        "carbon-mass",
        "a carbon mass",
        "340 kgCO2e",
        new("kg", 1),
        new("kgCO2e", 1),
        new("t", 1e3),
        new("tCO2e", 1e3)
    );

    public static readonly ScalarKind Years = new QuantityKind(
        "years",
        "a number of years",
        "8 years",
        new("year", 1),
        new("years", 1)
    );

    public static readonly ScalarKind HoursPerDay = new QuantityKind(
        "hours-per-day",
        "a time per day",
        "3 h/day",
        new QuantityUnit("h/day", 1)
    );

    public static readonly ScalarKind EnergyPerYear = new QuantityKind(
        "energy-per-year",
        "an energy per year",
        "1200 MWh/year",
        new("kWh/year", 1),
        new("MWh/year", 1e3),
        new("GWh/year", 1e6)
    );

    public static readonly ScalarKind CorporateMass = new QuantityKind(
        "corporate-mass",
        "a mass in a year's inventory, to which no figure per viewing hour can be added,",
        "1.1 Mt",
        new("t", 1),
        new("kt", 1e3),
        new("Mt", 1e6)
    );

    public static readonly ScalarKind ViewingCarbon = new QuantityKind(
        "viewing-carbon",
        "a carbon mass of viewing, to which no company's inventory can be added,",
        "100 g",
        new("g", 1),
        new("gCO2e", 1),
        new("kg", 1e3),
        new("kgCO2e", 1e3)
    );

    public static readonly ScalarKind Distance = new QuantityKind(
        "distance",
        "a distance",
        "400 m",
        new("m", 1),
        new("km", 1e3)
    );

    public static readonly ScalarKind GramsPerKilometre = new QuantityKind(
        "carbon-per-distance",
        "a carbon mass per distance",
        "217.6 g/km",
        new("g/km", 1),
        new("gCO2e/km", 1)
    );

    public static readonly ScalarKind ViewingHours = new QuantityKind(
        "viewing-hours",
        "an amount of viewing",
        "67 Gh",
        new("h", 1),
        new("Mh", 1e6),
        new("Gh", 1e9)
    );

    public static readonly ScalarKind MoneyPerMonth = new MoneyKind(
        "money-per-month",
        "an amount of money per month",
        new("/month", 1),
        new("/year", 1.0 / 12)
    );

    public static readonly ScalarKind MoneyPerMbpsMonth = new MoneyKind(
        "money-per-mbps-month",
        "a price per rate and month",
        new("/Mbps/month", 1),
        new("/Gbps/month", 1e-3)
    );

    public static readonly ScalarKind MoneyPerMbps = new MoneyKind(
        "money-per-mbps",
        "a price per rate",
        new("/Mbps", 1),
        new("/Gbps", 1e-3)
    );

    public static readonly ScalarKind MoneyPerHour = new MoneyKind(
        "money-per-hour",
        "an amount of money per viewing hour",
        new QuantityUnit("/h", 1)
    );

    public static readonly ScalarKind MoneyPerKilowattHour = new MoneyKind(
        "money-per-kwh",
        "a price of electricity",
        new("/kWh", 1),
        new("/MWh", 1e-3)
    );

    public static readonly ScalarKind FeePrice = new MoneyKind(
        "fee-price",
        "a price per rate and month or per volume",
        new("/Mbps/month", 1),
        new("/Gbps/month", 1e-3),
        new("/GB", 1),
        new("/TB", 1e-3)
    );

    public static readonly ScalarKind MoneyPerVolume = new MoneyKind(
        "money-per-volume",
        "a price per volume",
        new("/GB", 1),
        new("/TB", 1e-3)
    );

    public static readonly ScalarKind Month = new MonthKind();

    public static readonly ScalarKind Switch = new ChoiceKind("switch", "off", "on");

    public static readonly ScalarKind Currency = new ChoiceKind("currency", [.. Currencies.Codes]);

    public static readonly ScalarKind Id = new WordKind(
        "id",
        "accepted: small letters, digits and hyphens, beginning with a letter, at most 64",
        "^[a-z][a-z0-9-]{0,63}$"
    );

    public static readonly ScalarKind Country = new WordKind(
        "country",
        "two capital letters are accepted (ISO 3166-1, or EU), for example FR",
        "^[A-Z]{2}$"
    );

    public static readonly ScalarKind Year = new WordKind(
        "year",
        "a year from 1990 to 2100 is accepted",
        "^(199[0-9]|20[0-9][0-9]|2100)$"
    );

    public static readonly ScalarKind Label = new WordKind(
        "label",
        "a text of 1 to 200 characters on one line is accepted",
        "^[^\\r\\n]{1,200}$"
    );

    public static readonly ScalarKind Written = new WordKind(
        "written-value",
        "a value as its path takes it is accepted, with its unit",
        "^[^\\r\\n]{1,100}$"
    );

    public static readonly ScalarKind LeverPath = new WordKind(
        "lever-path",
        "a dotted path as for --set is accepted, * standing for each of things by id, for example isps.*.retail-price",
        "^[a-z][A-Za-z0-9*-]*(\\.[A-Za-z0-9*-]+)*$"
    );

    public static readonly ScalarKind File = new WordKind(
        "file",
        "a path relative to this file is accepted, for example ../base.yaml",
        "^[^\\r\\n]{1,400}$"
    );
}
