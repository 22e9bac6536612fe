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
            Once(label =>
                context.Locale.With(
                    ReportTexts.BasisGrid,
                    label.GridBasis,
                    Told(label.GridDataset),
                    Told(label.GridVintage)
                )
            ),
            Once(label => label.Level),
            Once(label => label.ParameterSet)
        );
    }

    private static object Told(string grid) =>
        grid switch
        {
            GridFactor.AsStated => ReportTexts.GridStated,
            GridFactor.NoSource => ReportTexts.GridNoSource,
            _ => grid,
        };
}
