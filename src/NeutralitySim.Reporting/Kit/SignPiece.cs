using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Table signs: folded in the middle, the role is read from both sides.</summary>
internal static class SignPiece
{
    public static void Write(Html html, KitMaterial material)
    {
        var locale = material.Results.Locale;
        html.Raw($"<h1 class=\"once\">{Html.Escape(locale[ReportTexts.KitSigns])}</h1>\n");
        foreach (var briefing in RoleBriefing.All(material))
        {
            html.Raw("<section class=\"sheet sign\">\n");
            // One of them is for those behind the table; readers of screens need it once.
            Face(html, material, briefing, " turned\" aria-hidden=\"true");
            html.Paragraph("fold", locale[ReportTexts.KitFold]);
            Face(html, material, briefing, "");
            html.Raw("</section>\n");
        }
    }

    private static void Face(Html html, KitMaterial material, RoleBriefing briefing, string style)
    {
        html.Raw($"<div class=\"face{style}\">\n").Paragraph("role", briefing.Name);
        if (briefing.Actor.Length > 0)
            html.Paragraph("actor", briefing.Actor);
        html.Paragraph("of", material.Results.Locale[material.Results.Description.Title]).Raw("</div>\n");
    }
}
