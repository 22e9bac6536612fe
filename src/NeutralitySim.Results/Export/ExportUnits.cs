using System.Text.RegularExpressions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Export;

/// <summary>Units as indicators and the kinds of payments and events define them, and words of the exchange format.</summary>
internal static partial class ExportUnits
{
    /// <summary>Unit of an indicator with the experiment's currency filled in; empty for an unknown indicator.</summary>
    internal static string Indicator(string indicator, ExperimentDescription experiment) =>
        (Indicators.Find(indicator)?.Unit ?? "").Replace("{currency}", experiment.Currency, StringComparison.Ordinal);

    /// <summary>The word of the exchange format: <c>use+embodied</c>.</summary>
    internal static string Boundary(EmissionBoundary boundary) =>
        EnumText<EmissionBoundary>.Of(boundary).Replace("-and-", "+", StringComparison.Ordinal);

    internal static string Quantity(LedgerKind kind) =>
        kind switch
        {
            LedgerKind.RetailAccess or LedgerKind.RetailVideo or LedgerKind.Operations or LedgerKind.Content => "lines",
            LedgerKind.OtherRevenue or LedgerKind.ViewingCost => "viewing hours",
            LedgerKind.Transit or LedgerKind.Backhaul or LedgerKind.Servers or LedgerKind.Haul => "Mbps of p95",
            LedgerKind.PaidPeering or LedgerKind.Toll => "Mbps or GB by the regime's fee basis",
            LedgerKind.Port => "Mbps of capacity",
            LedgerKind.CapacityUpgrade => "Mbps",
            LedgerKind.CacheHosting or LedgerKind.CacheHardware => "appliances",
            LedgerKind.Energy => "kWh",
            LedgerKind.FixedCost or LedgerKind.PublicFunding => "months",
            LedgerKind.PassedOn => "lines, or months for those abroad",
            LedgerKind.UsageFee => "GB",
            LedgerKind.ValueAddedTax => "money before it",
            LedgerKind.TurnoverTax => "money of turnover",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A ledger kind without a unit."),
        };

    /// <summary>Unit of a figure of a decision's reason, as the blank of its sentence has it; empty for an unknown reason.</summary>
    internal static string Figure(string reason, int place, string currency)
    {
        string sentence = DecisionTexts.Reasons.FirstOrDefault(known => known.Id == reason)?.Name.English ?? "";
        var blank = Blank().Matches(sentence).FirstOrDefault(blank => blank.Groups[1].Value == $"{place}");
        return blank?.Groups[2].Value switch
        {
            "share" or "percent" => "share",
            "money-month" => $"{currency}/month",
            "money-line" => $"{currency}/line/month",
            "money-mbps" => $"{currency}/Mbps/month",
            "gbps" => "Gbit/s",
            "mbps" => "Mbit/s",
            "count" => "1",
            _ => "",
        };
    }

    internal static (string Value, string Reason) Event(RunEventKind kind, string currency) =>
        kind switch
        {
            RunEventKind.UpgradeOrdered or RunEventKind.UpgradeRefused => ("Gbit/s", "share"),
            RunEventKind.DealSigned or RunEventKind.DealEnded => ($"{currency}/Mbps/month", $"{currency}/month"),
            RunEventKind.CapacityActivated => ("Gbit/s", "share of the month"),
            RunEventKind.Rerouted or RunEventKind.ReturnedToPeering => ("Gbit/s", $"{currency}/month"),
            RunEventKind.BitrateCut or RunEventKind.BitrateRestored => ("Mbit/s", "share of revenue"),
            RunEventKind.CachesDeployed => ("appliances", "Gbit/s"),
            RunEventKind.CachesWithdrawn => ("appliances", $"{currency}/month"),
            RunEventKind.PriceChanged => ($"{currency}/line/month", $"{currency}/line/month"),
            RunEventKind.Exit => ("months", currency),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An event kind without units."),
        };

    [GeneratedRegex(@"\{(\d):([a-z-]+)\}")]
    private static partial Regex Blank();
}
