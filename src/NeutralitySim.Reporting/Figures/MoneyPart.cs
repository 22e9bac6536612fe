using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Kinds of payment put together into as many parts as a picture has colours; a part has one colour everywhere.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Kinds">What is in it.</param>
internal sealed record MoneyPart(string Key, Text Name, params LedgerKind[] Kinds)
{
    /// <summary>All parts; their places are those of their colours.</summary>
    public static IReadOnlyList<MoneyPart> All { get; } =
    [
        One("access", LedgerKind.RetailAccess, LedgerKind.UsageFee),
        One("video", LedgerKind.RetailVideo),
        One("other", LedgerKind.OtherRevenue),
        One("transit", LedgerKind.Transit),
        One("peering", LedgerKind.PaidPeering),
        One("toll", LedgerKind.Toll, LedgerKind.TurnoverTax),
        new("capacity", ReportTexts.CapacityPart, LedgerKind.Port, LedgerKind.Backhaul, LedgerKind.CapacityUpgrade),
        new(
            "caches",
            ReportTexts.CachesPart,
            LedgerKind.CacheHosting,
            LedgerKind.CacheHardware,
            LedgerKind.Servers,
            LedgerKind.Haul
        ),
        new("running", ReportTexts.RunningPart),
    ];

    /// <summary>Place of the part that a kind is in; the last where no part names it.</summary>
    public static int Of(LedgerKind kind)
    {
        int place = 0;
        while (place < All.Count - 1 && !All[place].Kinds.Contains(kind))
            place++;
        return place;
    }

    // Named like the first of its kinds.
    private static MoneyPart One(string key, params LedgerKind[] kinds) => new(key, ReportTexts.Names[kinds[0]], kinds);
}
