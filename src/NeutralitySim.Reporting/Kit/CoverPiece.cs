using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The cover: what the kit is of, and what to print how many times.</summary>
internal static class CoverPiece
{
    public static void Write(Html html, KitMaterial material, IReadOnlyList<KitPiece> pieces)
    {
        var results = material.Results;
        var locale = results.Locale;
        html.Sheet(
            material,
            locale[ReportTexts.KitTitle],
            true,
            () =>
            {
                html.Paragraph("question", locale[results.Description.Question]);
                html.Element("p", locale[results.Description.Description]);
                html.Element("h2", locale[ReportTexts.KitPrint]).Element("p", locale[ReportTexts.KitPrintHow]);
                html.MarkupTable(
                    locale[ReportTexts.KitPrint],
                    [locale[ReportTexts.KitPiece], locale[ReportTexts.KitCopies]],
                    pieces.Select(piece =>
                        (string[])
                            [
                                $"<a href=\"{piece.File}\">{Html.Escape(locale[piece.Title])}</a>",
                                Html.Escape(locale[piece.Copies]),
                            ]
                    ),
                    1,
                    false
                );
                html.Basis(material);
                html.Paragraph("basis", locale.With(ReportTexts.GeneratedBy, results.Description.EngineVersion));
            }
        );
    }
}
