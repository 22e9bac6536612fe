namespace NeutralitySim.Scenarios.Quantities;

/// <summary>Currencies a scenario may use, ISO 4217.</summary>
internal static class Currencies
{
    public static IReadOnlyList<string> Codes { get; } =
        "EUR USD GBP KRW CHF SEK NOK DKK PLN CZK HUF RON CAD AUD NZD JPY INR BRL MXN ZAR".Split(' ');

    /// <summary>Signs that people write instead.</summary>
    public static IReadOnlyDictionary<string, string> BySign { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["€"] = "EUR",
            ["$"] = "USD",
            ["£"] = "GBP",
            ["₩"] = "KRW",
            ["¥"] = "JPY",
        };
}
