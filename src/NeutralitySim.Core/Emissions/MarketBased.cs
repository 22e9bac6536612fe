using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// The market-based column of a month: <c>ΣE_contract·EF_contract + (E − ΣE_contract)·EF_residual</c>, GHG Protocol Scope 2
/// Guidance, chapter 7.
/// </summary>
/// <remarks>
/// An actor's contracts cover its own electricity in the same market and month and no more than that; what they do not
/// cover has the residual mix, or the grid's average where none is known. They never touch what runs in homes, and never
/// the location-based figure.
/// </remarks>
internal static class MarketBased
{
    private const double MonthsPerYear = 12;

    /// <summary>The lines with their market-based figure; the rest of each line is unchanged.</summary>
    /// <param name="lines">All lines of one month.</param>
    /// <param name="parameters">Contracts and residual mixes.</param>
    public static IReadOnlyList<EmissionLine> Apply(IReadOnlyList<EmissionLine> lines, EmissionParameters parameters)
    {
        if (parameters.Instruments.Count == 0 && parameters.ResidualMix.Count == 0)
            return lines;
        var drawn = new Dictionary<(string, string, EmissionModel), double>();
        foreach (var line in lines)
            if (BuyerOf(line) is { } buyer)
                drawn[(buyer, line.Country, line.Model)] =
                    drawn.GetValueOrDefault((buyer, line.Country, line.Model))
                    + line.EnergyKilowattHours
                    + line.UnallocatedKilowattHours;
        return
        [
            .. lines.Select(line =>
                BuyerOf(line) is { } buyer
                    ? line with
                    {
                        MarketCarbonGrams = Grams(line, parameters, buyer, drawn[(buyer, line.Country, line.Model)]),
                    }
                    : line
            ),
        ];
    }

    private static double Grams(EmissionLine line, EmissionParameters parameters, string buyer, double drawn)
    {
        double uncovered = 1;
        double grams = 0;
        foreach (var instrument in parameters.Instruments)
        {
            if (instrument.Actor != buyer || instrument.Country != line.Country || drawn <= 0)
                continue;
            double share = Math.Min(uncovered, instrument.KilowattHoursPerYear / MonthsPerYear / drawn);
            uncovered -= share;
            grams += share * line.EnergyKilowattHours * instrument.GramsPerKilowattHour;
        }

        double residual = parameters.ResidualMix.TryGetValue(line.Country, out double mix)
            ? line.EnergyKilowattHours * mix
            : line.CarbonGrams;
        return grams + uncovered * residual;
    }

    // An ISP feeds the appliances it hosts.
    private static string? BuyerOf(EmissionLine line) =>
        EmissionActors.Of(line.Component) switch
        {
            EmissionActor.Content => line.Provider,
            EmissionActor.Subscriber => null,
            _ => line.Isp,
        };
}
