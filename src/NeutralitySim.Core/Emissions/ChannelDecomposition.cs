using NeutralitySim.Core.Results;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// Splits the difference between what two regimes drew among the channels by which a regime can act, exactly: the parts
/// sum to the difference.
/// </summary>
/// <remarks>
/// <para>
/// Every term of the inventory is a product with one factor per channel. Between two regimes the factors of a term are
/// exchanged in every order, and each channel receives its mean effect: the Shapley value, so that no order of the channels
/// is favoured. A channel whose factor is the same in both regimes receives exactly 0.
/// </para>
/// <para>
/// Where nobody watched in one of the two, all of a term's difference is of the hours, for a bitrate and a path of nothing
/// are none; equipment that stands in only one regime is of
/// the units, and a path used in only one of the locality. Worked example: 100 h at 2 GB/h become 80 h at
/// 3 GB/h, at 10 Wh/GB: 2000 Wh become 2400; hours −20·(2 + 3)/2·10 = −500, bitrate +1·(100 + 80)/2·10 = +900.
/// </para>
/// </remarks>
public static class ChannelDecomposition
{
    private static readonly EmissionChannel[] Channels = Enum.GetValues<EmissionChannel>();

    /// <summary>Effects of all channels, in their order, for one run of a regime against the baseline's run of the same replication.</summary>
    /// <param name="baseline">Terms of the baseline.</param>
    /// <param name="regime">Terms of the regime.</param>
    /// <exception cref="ArgumentException">A list holds a term twice.</exception>
    public static IReadOnlyList<ChannelEffect> Between(
        IEnumerable<EmissionTerm> baseline,
        IEnumerable<EmissionTerm> regime
    )
    {
        var wattHours = new double[Channels.Length];
        var grams = new double[Channels.Length];
        var waiting = baseline.ToDictionary(Key);
        var seen = new HashSet<(int, string, string, EmissionComponent, string)>();
        foreach (var term in regime)
        {
            if (!seen.Add(Key(term)))
                throw new ArgumentException($"The term {term.Component} {term.Item} occurs twice.", nameof(regime));
            var other = waiting.Remove(Key(term), out var found) ? found : Absent(term);
            Add(other, term, wattHours, grams);
        }

        foreach (
            var left in waiting
                .Values.OrderBy(t => t.Month)
                .ThenBy(t => t.Isp, StringComparer.Ordinal)
                .ThenBy(t => t.Provider, StringComparer.Ordinal)
                .ThenBy(t => t.Component)
                .ThenBy(t => t.Item, StringComparer.Ordinal)
        )
            Add(left, Absent(left), wattHours, grams);
        return
        [
            .. Channels.Select(channel => new ChannelEffect(
                channel,
                wattHours[(int)channel] / UnitConversion.WattHoursPerKilowattHour,
                grams[(int)channel]
            )),
        ];
    }

    private static EmissionTerm Absent(EmissionTerm term) =>
        term.Locality != 1 || term.GigabytesPerHour != 1
            ? term with
            {
                Locality = 0,
            }
            : term with
            {
                ProvisionedUnits = 0,
            };

    private static (int, string, string, EmissionComponent, string) Key(EmissionTerm term) =>
        (term.Month, term.Isp, term.Provider, term.Component, term.Item);

    private static void Add(EmissionTerm first, EmissionTerm second, double[] wattHours, double[] grams)
    {
        if (first.ViewingHours == 0)
            first = first with { GigabytesPerHour = second.GigabytesPerHour, Locality = second.Locality };
        if (second.ViewingHours == 0)
            second = second with { GigabytesPerHour = first.GigabytesPerHour, Locality = first.Locality };
        var (before, after) = (Factors(first), Factors(second));
        int[] changed = [.. Channels.Select(c => (int)c).Where(c => before[c] != after[c])];
        if (changed.Length == 0)
            return;
        const int grid = (int)EmissionChannel.ServingGrid;
        Spread(before, after, changed, grams, 1 / UnitConversion.WattHoursPerKilowattHour);
        (before[grid], after[grid]) = (1, 1);
        Spread(before, after, [.. changed.Where(c => c != grid)], wattHours, 1);
    }

    private static void Spread(double[] before, double[] after, int[] changed, double[] effects, double scale)
    {
        if (changed.Length == 0)
            return;
        double same = scale;
        for (int channel = 0; channel < before.Length; channel++)
            if (!changed.Contains(channel))
                same *= before[channel];
        var values = Shapley.Values(
            changed.Length,
            swapped =>
            {
                double product = same;
                for (int player = 0; player < changed.Length; player++)
                    product *= (swapped >> player & 1) == 1 ? after[changed[player]] : before[changed[player]];
                return product;
            }
        );
        for (int player = 0; player < changed.Length; player++)
            effects[changed[player]] += values[player];
    }

    private static double[] Factors(EmissionTerm term)
    {
        var factors = new double[Channels.Length];
        factors[(int)EmissionChannel.CacheLocality] = term.Locality;
        factors[(int)EmissionChannel.DeliveredBitrate] = term.GigabytesPerHour;
        factors[(int)EmissionChannel.ProvisionedUnits] = term.ProvisionedUnits;
        factors[(int)EmissionChannel.FixedOrMobile] = term.Lines;
        factors[(int)EmissionChannel.ViewingHours] = term.ViewingHours;
        factors[(int)EmissionChannel.ServingGrid] = term.GramsPerKilowattHour;
        factors[(int)EmissionChannel.Assumptions] = term.WattHoursPerUnit;
        return factors;
    }
}
