using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.State;

/// <summary>What changes about a content provider from month to month.</summary>
public sealed record ProviderState
{
    /// <summary>False once it has left.</summary>
    public bool InBusiness { get; init; } = true;

    /// <summary>Index of the top rung it still serves.</summary>
    public required int TopRung { get; init; }

    /// <summary>Retail price per adopting line and month.</summary>
    public required double RetailPricePerMonth { get; init; }

    /// <summary>Of background traffic: what its senders passed on of the fees of the month, per line of any ISP.</summary>
    public double PassedOnPerLineMonth { get; init; }

    /// <summary>Months until it leaves, once it has given notice; null before.</summary>
    public int? NoticeLeft { get; init; }

    /// <summary>Consecutive months in which even the best it could do promised a loss.</summary>
    public int LossMonths { get; init; }

    /// <summary>Months since it last changed its price.</summary>
    public int MonthsSincePriceChange { get; init; } = int.MaxValue;

    /// <summary>Months since it last changed its top rung.</summary>
    public int MonthsSinceBitrateChange { get; init; } = int.MaxValue;

    /// <summary>Months since it last moved traffic between transit and peering.</summary>
    public int MonthsSinceRerouting { get; init; } = int.MaxValue;

    /// <summary>Months since it last deployed or withdrew caches.</summary>
    public int MonthsSinceCacheChange { get; init; } = int.MaxValue;

    /// <summary>What would take back the last changes of routes, ladder and caches, each with what that would have gained.</summary>
    public IReadOnlyList<Undoing> Undoings { get; init; } = [];

    /// <summary>State at the start of a run.</summary>
    public static ProviderState StartOf(ContentProvider provider) =>
        new() { TopRung = provider.LadderBitsPerSecond.Count - 1, RetailPricePerMonth = provider.RetailPricePerMonth };

    /// <summary>The same a month later.</summary>
    public ProviderState MonthOn() =>
        this with
        {
            MonthsSincePriceChange = Next(MonthsSincePriceChange),
            MonthsSinceBitrateChange = Next(MonthsSinceBitrateChange),
            MonthsSinceRerouting = Next(MonthsSinceRerouting),
            MonthsSinceCacheChange = Next(MonthsSinceCacheChange),
        };

    /// <summary>The same after a change that another one could take back.</summary>
    public ProviderState After(RunEventKind change) =>
        Undoing.Of(change) is { } back
            ? this with
            {
                Undoings = [.. Undoings.Where(known => known.Back != change && known.Back != back), new(back, [])],
            }
            : this;

    private static int Next(int months) => months < int.MaxValue ? months + 1 : months;
}
