using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary>Units of ledger quantities and of the two figures of an event, as their kinds define them.</summary>
internal static class ExportUnits
{
    internal static string Quantity(LedgerKind kind) =>
        kind switch
        {
            LedgerKind.RetailAccess or LedgerKind.RetailVideo or LedgerKind.Operations => "lines",
            LedgerKind.OtherRevenue => "viewing hours",
            LedgerKind.Transit or LedgerKind.Backhaul => "Mbps of p95",
            LedgerKind.PaidPeering or LedgerKind.Toll => "Mbps or GB by the regime's fee basis",
            LedgerKind.Port => "Mbps of capacity",
            LedgerKind.CapacityUpgrade => "Mbps",
            LedgerKind.CacheHosting or LedgerKind.CacheHardware => "appliances",
            LedgerKind.Energy => "kWh",
            LedgerKind.FixedCost => "months",
            LedgerKind.UsageFee => "GB",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A ledger kind without a unit."),
        };

    internal static (string Value, string Reason) Event(RunEventKind kind, string currency) =>
        kind switch
        {
            RunEventKind.UpgradeOrdered or RunEventKind.UpgradeRefused => ("Gbit/s", "share"),
            RunEventKind.DealSigned => ($"{currency}/Mbps/month", $"{currency}/month"),
            RunEventKind.CapacityActivated => ("Gbit/s", "share of the month"),
            RunEventKind.Rerouted or RunEventKind.ReturnedToPeering => ("Gbit/s", $"{currency}/month"),
            RunEventKind.BitrateCut or RunEventKind.BitrateRestored => ("Mbit/s", "share of revenue"),
            RunEventKind.CachesDeployed => ("appliances", "Gbit/s"),
            RunEventKind.CachesWithdrawn => ("appliances", $"{currency}/month"),
            RunEventKind.PriceChanged => ($"{currency}/line/month", $"{currency}/line/month"),
            RunEventKind.Exit => ("months", currency),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An event kind without units."),
        };
}
