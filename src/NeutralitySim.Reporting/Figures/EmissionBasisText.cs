using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Writes what must stand beside a figure of energy or carbon.</summary>
internal static class EmissionBasisText
{
    /// <summary>Boundary, grid, level and parameters of the labels, each said once.</summary>
    public static string Of(ReportContext context, IEnumerable<EmissionLabel> labels)
    {
        var all = labels.Distinct().ToArray();
        string Once(Func<EmissionLabel, string> part) => string.Join(", ", all.Select(part).Distinct());
        return context.Locale.With(
            ReportTexts.BasisLine,
            Once(label => context.Locale.Name(label.Boundary)),
            Once(label => Grid(context, label.GridBasis, label.GridDataset, label.GridVintage)),
            Once(label => label.Level),
            Once(label => label.ParameterSet)
        );
    }

    /// <summary>What the row by marginal factors rests on, or which countries lack one; null where it is not compared.</summary>
    public static string? OfMargins(ReportContext context)
    {
        var grid = context.Description.Grid;
        var row = Indicators.CarbonPerHourMarginal;
        if (grid.Count == 0 || !context.Description.ComparedIndicators.Contains(row.Id))
            return null;
        string[] missing = [.. grid.Where(of => of.Margin is null).Select(of => of.Country).Distinct()];
        if (missing.Length > 0)
            return context.Locale.With(
                ReportTexts.MarginsMissing,
                context.IndicatorName(row.Id),
                string.Join(", ", missing)
            );
        var factors = grid.Select(of =>
            context.Locale.With(
                ReportTexts.MarginOfGrid,
                of.Country,
                Grams(context, of.Margin!.GramsPerKilowattHour),
                Grams(context, of.GramsPerKilowattHour),
                Grid(context, of.Margin.Basis, of.Margin.Dataset, of.Margin.Vintage)
            )
        );
        return context.Locale.With(
            ReportTexts.MarginsInComparison,
            context.IndicatorName(row.Id),
            string.Join(context.Locale.Semicolon, factors.Distinct())
        );
    }

    private static string Grams(ReportContext context, double perKilowattHour) =>
        context.Locale.Number(
            perKilowattHour,
            double.IsInteger(perKilowattHour) ? 0 : Precision.DecimalsFor(perKilowattHour, 3)
        );

    private static string Grid(ReportContext context, string basis, string dataset, string vintage) =>
        context.Locale.With(ReportTexts.BasisGrid, basis, Told(dataset), Told(vintage));

    private static object Told(string grid) =>
        grid switch
        {
            GridFactor.AsStated => ReportTexts.GridStated,
            GridFactor.NoSource => ReportTexts.GridNoSource,
            ParameterRecord.GuessSource => ReportTexts.Guess,
            _ => grid,
        };
}
