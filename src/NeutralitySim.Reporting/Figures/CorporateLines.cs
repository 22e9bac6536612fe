using System.Globalization;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Figures;

/// <summary>A company's years in lines that are not added up: gross by activity, reduce, retain, remove, and both nettings.</summary>
internal static class CorporateLines
{
    private const double MegatonnesPerTonne = 1e-6;
    private const string Whole = "#999999";

    /// <summary>The figure, or null where the scenario has no inventory.</summary>
    public static Figure? Make(ReportContext context)
    {
        if (context.Description.Inventory is not { } inventory)
            return null;
        var groups = inventory.Years.Select(year => Group(context, inventory, year));
        var plot = new BarPlot(new ValueAxis("Mt CO₂e"), [.. groups]);
        return context.FigureOf("corporate-lines", ReportTexts.CorporateTitle, new Panel("", plot)) with
        {
            Title = context.Locale.With(ReportTexts.CorporateTitle, context.Locale[inventory.Name]),
            Subtitle = context.Locale[ReportTexts.CorporateSubtitle],
            Caption = $"{context.Locale[inventory.Boundary]} {context.Locale[ReportTexts.CorporateNotAnHour]}",
            Key =
            [
                .. Enum.GetValues<CorporateActivity>()
                    .Select(activity => KeyEntry.Fill(context.Locale.Name(activity), Palette.Part((int)activity))),
            ],
        };
    }

    private static BarGroup Group(ReportContext context, CorporateInventory inventory, CorporateYear year)
    {
        var lines = FourLines.Of(inventory, year);
        (Text Name, CorporateCarbon? Mass)[] others =
        [
            (ReportTexts.Reduce, lines.Reduce),
            (ReportTexts.Retain, lines.Retain),
            (ReportTexts.Remove, lines.Remove),
            (ReportTexts.NetScience, lines.NetScience),
            (ReportTexts.NetCompany, lines.NetCompany),
        ];
        return new BarGroup(
            year.Year.ToString(CultureInfo.InvariantCulture),
            [
                new Bar(context.Locale[ReportTexts.Gross], Gross(context, lines.Gross, year)),
                .. others
                    .Where(line => line.Mass is not null)
                    .Select(line => new Bar(
                        context.Locale[line.Name],
                        [new BarSegment(context.Locale[line.Name], Whole, Megatonnes(line.Mass!.Value))]
                    )),
            ]
        );
    }

    private static IReadOnlyList<BarSegment> Gross(ReportContext context, CorporateCarbon gross, CorporateYear year)
    {
        double rest = 1 - year.Activities.Sum(part => part.Share);
        const double rounding = 1e-9;
        var parts = year.Activities.Select(part => new BarSegment(
            context.Locale.Name(part.Activity),
            Palette.Part((int)part.Activity),
            Megatonnes(part.Share * gross)
        ));
        return rest > rounding
            ? [.. parts, new BarSegment(context.Locale[ReportTexts.Gross], Whole, Megatonnes(rest * gross))]
            : [.. parts];
    }

    private static double Megatonnes(CorporateCarbon mass) => MegatonnesPerTonne * mass.Tonnes;
}
