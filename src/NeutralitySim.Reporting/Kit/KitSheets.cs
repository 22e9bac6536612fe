using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>What the sheets of a kit share.</summary>
internal static class KitSheets
{
    /// <summary>An empty box to tick.</summary>
    public const string Box = "<span class=\"box\"></span>";

    /// <summary>A sheet that begins on a page of its own, under the name of its scenario.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="material">The scenario.</param>
    /// <param name="title">Heading.</param>
    /// <param name="isFirst">True for the first sheet of a page, whose heading is the page's.</param>
    /// <param name="content">Writes the rest.</param>
    public static void Sheet(this Html html, KitMaterial material, string title, bool isFirst, Action content)
    {
        string scenario = material.Results.Locale[material.Results.Description.Title];
        html.Raw($"<section class=\"sheet\">\n<p class=\"of\">{Html.Escape(scenario)}</p>\n");
        string heading = isFirst ? "h1" : "h2";
        html.Raw($"<{heading} class=\"title\">{Html.Escape(title)}</{heading}>\n");
        content();
        html.Raw("</section>\n");
    }

    /// <summary>A paragraph of a class.</summary>
    public static Html Paragraph(this Html html, string style, string text) =>
        html.Raw($"<p class=\"{style}\">{Html.Escape(text)}</p>\n");

    /// <summary>Where people write who they are and what it is about.</summary>
    public static Html Fields(this Html html, Locale locale, params ReadOnlySpan<Text> names)
    {
        html.Raw("<div class=\"fields\">");
        foreach (var name in names)
            html.Raw($"<span>{Html.Escape(locale[name])}</span>");
        return html.Raw("</div>\n");
    }

    /// <summary>Boxes to tick, each with its name.</summary>
    public static Html Ticks(this Html html, IEnumerable<string> names)
    {
        html.Raw("<ul class=\"ticks\">");
        foreach (string name in names)
            html.Raw($"<li>{Box}{Html.Escape(name)}</li>");
        return html.Raw("</ul>\n");
    }

    /// <summary>Lines to write on.</summary>
    public static Html Lines(this Html html, int count) =>
        html.Raw($"<ul class=\"lines\">{string.Concat(Enumerable.Repeat("<li></li>", count))}</ul>\n");

    /// <summary>A table to write in; cells are markup.</summary>
    public static Html Form(
        this Html html,
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows
    )
    {
        html.Raw("<div class=\"write\">\n");
        html.MarkupTable(caption, headings, rows, 1, false);
        return html.Raw("</div>\n");
    }

    /// <summary>What the numbers of a sheet are.</summary>
    public static Html Basis(this Html html, KitMaterial material)
    {
        var results = material.Results;
        return html.Paragraph(
            "basis",
            results.Locale.With(ReportTexts.KitBasis, results.RegimeName(results.Description.Baseline))
        );
    }
}
