using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>What is accepted as a value, in base units, and what is refused.</summary>
public class QuantityTests
{
    public static TheoryData<string, string, double> Accepted =>
        new()
        {
            { "rate", "40 Gbps", 4e10 },
            { "rate", "40Gbps", 4e10 },
            { "rate", "40\u00a0Gbps", 4e10 },
            { "rate", "40\u202fGbps", 4e10 },
            { "rate", "0.56 Mbps", 560_000 },
            { "rate", "300 bps", 300 },
            { "rate", "64 kbps", 64_000 },
            { "rate", "1.5 Tbps", 1.5e12 },
            { "rate", "1e3 Mbps", 1e9 },
            { "rate", "0", 0 },
            { "volume", "100 TB", 1e14 },
            { "volume", "1.5 GB", 1.5e9 },
            { "volume", "3 kB", 3000 },
            { "volume", "2 PB", 2e15 },
            { "time", "45 min", 2700 },
            { "time", "1.5 h", 5400 },
            { "time", "1 day", 86_400 },
            { "hours", "12 h", 12 },
            { "months", "1 month", 1 },
            { "months", "12 months", 12 },
            { "share", "34 %", 0.34 },
            { "share", "34%", 0.34 },
            { "monthly-rate", "-1.5 %/month", -0.015 },
            { "per-day", "0.8 /day", 0.8 },
            { "count", "20.7 M", 20.7e6 },
            { "count", "20_700_000", 20.7e6 },
            { "whole-count", "5 k", 5000 },
            { "number", "0.8", 0.8 },
            { "watts", "11.5 W", 11.5 },
            { "watts", "5.6 kW", 5600 },
            { "energy-per-hour", "1.3 Wh/h", 1.3 },
            { "energy-per-volume", "0.0065 kWh/GB", 6.5 },
            { "power-per-rate", "0.03 W/Mbps", 0.03 },
            { "power-per-rate", "30 W/Gbps", 0.03 },
            { "power-per-capacity", "7 W/Gbps", 7 },
            { "carbon-intensity", "0.295 kg/kWh", 295 },
            { "carbon-per-hour", "38.8 gCO2e/h", 38.8 },
            { "money-per-month", "30 EUR/month", 30 },
            { "money-per-month", "3.5 M EUR/month", 3.5e6 },
            { "money-per-month", "120 EUR/year", 10 },
            { "money-per-month", "12 currency/month", 12 },
            { "money-per-mbps-month", "0.10 EUR/Mbps/month", 0.1 },
            { "money-per-mbps-month", "100 EUR/Gbps/month", 0.1 },
            { "money-per-kwh", "0.2 EUR/kWh", 0.2 },
            { "fee-price", "0.03 EUR/GB", 0.03 },
            { "month", "2014-02", 2014 * 12 + 1 },
            { "rate", "40 Mbit/s", 4e7 },
            { "rate", "40 MBit/s", 4e7 },
            { "rate", "40 Gbits/s", 4e10 },
            { "rate", "40 Gb/s", 4e10 },
            { "rate", "1.5 Tb/s", 1.5e12 },
            { "rate", "64 Kbit/sec", 64_000 },
            { "rate", "64 Kbps", 64_000 },
            { "volume", "3 Go", 3e9 },
            { "time", "45 minutes", 2700 },
            { "time", "2 hours", 7200 },
            { "time", "1 d", 86_400 },
            { "count", "20.7 million", 20.7e6 },
            { "count", "20.70 M", 20.7e6 },
            { "count", "0.125", 0.125 },
            { "count", "200.0", 200 },
            { "count", "1.2340", 1.234 },
            { "whole-count", "5 thousand", 5000 },
            { "monthly-rate", "\u22121 %/month", -0.01 },
            { "monthly-rate", "12 %/year", 0.010596241035318976 },
            { "monthly-rate", "100 %/year", 1 },
            { "monthly-growth", "12 %/year", 0.009488792934583046 },
            { "monthly-growth", "12 %/yr", 0.009488792934583046 },
            { "monthly-growth", "12 % per year", 0.009488792934583046 },
            { "monthly-growth", "\u221212 %/year", -0.010596241035318976 },
            { "number", "1e\u22123", 0.001 },
            { "money-per-month", "30 \u20ac/month", 30 },
            { "money-per-month", "\u20ac30/month", 30 },
            { "money-per-month", "3 M\u20ac/month", 3e6 },
            { "money-per-month", "3 million EUR/month", 3e6 },
            { "money-per-month", "30 EUR per month", 30 },
            { "money-per-month", "120 euros/year", 10 },
            { "money-per-mbps-month", "0.10 EUR/Mbit/s/month", 0.1 },
            { "money-per-hour", "0.08 EUR/hour", 0.08 },
            { "fee-price", "3 \u20ac/Gbps per month", 0.003 },
        };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Accepted_texts_become_base_units(string kind, string text, double expected)
    {
        var problem = Find(kind).Parse(text, "EUR", out var value);
        Assert.Null(problem);
        Assert.Equal(expected, value.Number, Math.Abs(expected) * 1e-12);
    }

    [Theory]
    [InlineData("rate", "40")]
    [InlineData("rate", "40 gbps")]
    [InlineData("rate", "40 GB")]
    [InlineData("rate", "3,5 Mbps")]
    [InlineData("rate", "NaN")]
    [InlineData("rate", "NaN Mbps")]
    [InlineData("rate", ".inf")]
    [InlineData("rate", "Infinity Mbps")]
    [InlineData("rate", "1e400 Mbps")]
    [InlineData("rate", "1e999")]
    [InlineData("rate", "0x10 Mbps")]
    [InlineData("rate", "1 000 Mbps")]
    [InlineData("rate", "1__0 Mbps")]
    [InlineData("rate", "_1 Mbps")]
    [InlineData("rate", ".5 Mbps")]
    [InlineData("rate", "5. Mbps")]
    [InlineData("rate", "٤ Mbps")]
    [InlineData("rate", "")]
    [InlineData("share", "0.34")]
    [InlineData("share", "34 percent")]
    [InlineData("whole-count", "2.5")]
    [InlineData("months", "1.5 months")]
    [InlineData("count", "20 000 000")]
    [InlineData("money-per-month", "30 USD/month")]
    [InlineData("money-per-month", "30 EURO/month")]
    [InlineData("money-per-month", "30 EUR")]
    [InlineData("money-per-month", "30 £/month")]
    [InlineData("money-per-month", "1.500,5 EUR/month")]
    [InlineData("money-per-month", "1'500,5 EUR/month")]
    [InlineData("rate", "4,000 Gbps")]
    [InlineData("rate", "40 MB/s")]
    [InlineData("count", "200,000")]
    [InlineData("count", "200.000")]
    [InlineData("count", "1.200.000")]
    [InlineData("whole-count", "5.000")]
    [InlineData("whole-count", "1,500")]
    [InlineData("monthly-rate", "12 %/week")]
    [InlineData("id", "365")]
    [InlineData("id", "-a")]
    [InlineData("month", "2014-13")]
    [InlineData("month", "2014-2")]
    [InlineData("month", "2014-02\n")]
    [InlineData("month", "Feb 2014")]
    [InlineData("country", "fr")]
    [InlineData("id", "Comcast")]
    public void Refused_texts_say_what_is_accepted(string kind, string text)
    {
        var problem = Find(kind).Parse(text, "EUR", out _);
        Assert.NotNull(problem);
        Assert.Matches("; .*(accepted|use a dot|write )", problem.Told.English);
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_is_formatted_reads_back_as_itself(string kind, string text, double expected)
    {
        var of = Find(kind);
        Assert.Null(of.Parse(text, "EUR", out var value));
        Assert.Null(of.Parse(of.Format(value.Number, "EUR"), "EUR", out var again));
        Assert.Equal(expected, again.Number, Math.Abs(expected) * 1e-6);
    }

    /// <summary>Editors check the same form as the program: every accepted text matches the kind's pattern.</summary>
    [Theory]
    [MemberData(nameof(Accepted))]
    public void Accepted_texts_match_the_schema_pattern(string kind, string text, double _)
    {
        if (!text.Contains('\u00a0', StringComparison.Ordinal) && !text.Contains('\u202f', StringComparison.Ordinal))
            Assert.Matches(Find(kind).Pattern!, text);
    }

    private static ScalarKind Find(string name) =>
        new[]
        {
            Kinds.Rate,
            Kinds.Volume,
            Kinds.Time,
            Kinds.Hours,
            Kinds.Months,
            Kinds.Share,
            Kinds.MonthlyRate,
            Kinds.MonthlyGrowth,
            Kinds.MoneyPerHour,
            Kinds.PerDay,
            Kinds.Count,
            Kinds.WholeCount,
            Kinds.Number,
            Kinds.Watts,
            Kinds.WattHoursPerHour,
            Kinds.WattHoursPerGigabyte,
            Kinds.WattsPerMbps,
            Kinds.WattsPerGbps,
            Kinds.GramsPerKilowattHour,
            Kinds.GramsPerHour,
            Kinds.MoneyPerMonth,
            Kinds.MoneyPerMbpsMonth,
            Kinds.MoneyPerKilowattHour,
            Kinds.FeePrice,
            Kinds.Month,
            Kinds.Country,
            Kinds.Id,
        }.Single(kind => kind.Name == name);
}
