using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Kinds of payment put together into as many parts as a picture has colours; a part has one colour everywhere.</summary>
internal static class MoneyPart
{
    /// <summary>Number of parts.</summary>
    public const int Count = 9;

    public static int Of(LedgerKind kind) =>
        kind switch
        {
            LedgerKind.RetailAccess or LedgerKind.UsageFee => 0,
            LedgerKind.RetailVideo => 1,
            LedgerKind.OtherRevenue => 2,
            LedgerKind.Transit => 3,
            LedgerKind.PaidPeering => 4,
            LedgerKind.Toll => 5,
            LedgerKind.Port or LedgerKind.Backhaul or LedgerKind.CapacityUpgrade => 6,
            LedgerKind.CacheHosting or LedgerKind.CacheHardware => 7,
            _ => 8,
        };

    /// <summary>Stable name of a part.</summary>
    public static string Key(int part) =>
        part switch
        {
            0 => "access",
            1 => "video",
            2 => "other",
            3 => "transit",
            4 => "peering",
            5 => "toll",
            6 => "capacity",
            7 => "caches",
            _ => "running",
        };

    public static string Name(ReportContext context, int part) =>
        part switch
        {
            0 => context.Strings.Name(LedgerKind.RetailAccess),
            1 => context.Strings.Name(LedgerKind.RetailVideo),
            2 => context.Strings.Name(LedgerKind.OtherRevenue),
            3 => context.Strings.Name(LedgerKind.Transit),
            4 => context.Strings.Name(LedgerKind.PaidPeering),
            5 => context.Strings.Name(LedgerKind.Toll),
            6 => context.Strings[Phrase.CapacityPart],
            7 => context.Strings[Phrase.CachesPart],
            _ => context.Strings[Phrase.RunningPart],
        };
}
