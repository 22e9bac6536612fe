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
        EmissionTerm[] before = [.. baseline];
        var places = new Dictionary<(int, string, string, EmissionComponent, string), int>(before.Length);
        for (int place = 0; place < before.Length; place++)
            places.Add(Key(before[place]), place);
        var isSeen = new bool[before.Length];
        var added = new HashSet<(int, string, string, EmissionComponent, string)>();
        int next = 0;
        foreach (var term in regime)
        {
            var key = Key(term);
            // Both mostly have the same, in the same order.
            bool isKnown = next < before.Length && Key(before[next]) == key || places.TryGetValue(key, out next);
            if (isKnown ? isSeen[next] : !added.Add(key))
                throw new ArgumentException($"The term {term.Component} {term.Item} occurs twice.", nameof(regime));
            Add(isKnown ? before[next] : Absent(term), term, wattHours, grams);
            if (isKnown)
                isSeen[next++] = true;
        }

        foreach (
            var left in before
                .Where((_, place) => !isSeen[place])
                .OrderBy(t => t.Month)
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
        Span<double> before = stackalloc double[Channels.Length];
        Span<double> after = stackalloc double[Channels.Length];
        Factors(first, before);
        Factors(second, after);
        Span<int> changed = stackalloc int[Channels.Length];
        int count = 0;
        for (int channel = 0; channel < before.Length; channel++)
            if (before[channel] != after[channel])
                changed[count++] = channel;
        if (count == 0)
            return;
        const int grid = (int)EmissionChannel.ServingGrid;
        Spread(before, after, changed[..count], grams, 1 / UnitConversion.WattHoursPerKilowattHour);
        if (changed[..count].IndexOf(grid) is >= 0 and var place)
        {
            changed[(place + 1)..count].CopyTo(changed[place..]);
            count--;
        }

        (before[grid], after[grid]) = (1, 1);
        Spread(before, after, changed[..count], wattHours, 1);
    }

    private static void Spread(
        ReadOnlySpan<double> before,
        ReadOnlySpan<double> after,
        ReadOnlySpan<int> changed,
        double[] effects,
        double scale
    )
    {
        if (changed.Length == 0)
            return;
        double same = scale;
        for (int channel = 0; channel < before.Length; channel++)
            if (!changed.Contains(channel))
                same *= before[channel];
        Span<double> worths = stackalloc double[1 << changed.Length];
        for (int swapped = 0; swapped < worths.Length; swapped++)
        {
            worths[swapped] = same;
            for (int player = 0; player < changed.Length; player++)
                worths[swapped] *= (swapped >> player & 1) == 1 ? after[changed[player]] : before[changed[player]];
        }

        Span<double> values = stackalloc double[changed.Length];
        Shapley.Values(worths, values);
        for (int player = 0; player < changed.Length; player++)
            effects[changed[player]] += values[player];
    }

    private static void Factors(EmissionTerm term, Span<double> factors)
    {
        factors[(int)EmissionChannel.CacheLocality] = term.Locality;
        factors[(int)EmissionChannel.DeliveredBitrate] = term.GigabytesPerHour;
        factors[(int)EmissionChannel.ProvisionedUnits] = term.ProvisionedUnits;
        factors[(int)EmissionChannel.FixedOrMobile] = term.Lines;
        factors[(int)EmissionChannel.ViewingHours] = term.ViewingHours;
        factors[(int)EmissionChannel.ServingGrid] = term.GramsPerKilowattHour;
        factors[(int)EmissionChannel.Assumptions] = term.WattHoursPerUnit;
    }
}
