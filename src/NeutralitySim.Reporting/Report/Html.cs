using System.Net;
using System.Text;
using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Report;

/// <summary>Builds HTML. Every text goes through <see cref="Escape"/>; only <see cref="Raw"/> trusts its caller.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new(262_144);

    public override string ToString() => _text.ToString();

    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    public Html Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public Html Element(string name, string text) => Raw($"<{name}>{Escape(text)}</{name}>\n");

    /// <summary>A heading that links can point to.</summary>
    public Html Heading(string id, string text) => Raw($"<h2 id=\"{Escape(id)}\">{Escape(text)}</h2>\n");

    /// <summary>A folded section under a heading. A link to its id opens it.</summary>
    public Html Section(string id, string title, Action content)
    {
        Raw($"<details class=\"part\"><summary><h2>{Escape(title)}</h2></summary>\n<div id=\"{Escape(id)}\">\n");
        content();
        return Raw("</div>\n</details>\n");
    }

    public Html List(IEnumerable<string> items)
    {
        Raw("<ul>");
        foreach (string item in items)
            Element("li", item);
        return Raw("</ul>\n");
    }

    public Html Details(string summary, Action content, bool open = false, string? style = null)
    {
        Raw(
            $"<details{(style is null ? "" : $" class=\"{style}\"")}{(open ? " open" : "")}><summary>{Escape(summary)}</summary>\n"
        );
        content();
        return Raw("</details>\n");
    }

    /// <summary>A table whose leading columns name the row; the others hold numbers or texts.</summary>
    public Html Table(
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows,
        int nameColumns = 1,
        bool numeric = true
    ) =>
        MarkupTable(
            caption,
            headings,
            rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Escape)]),
            nameColumns,
            numeric
        );

    /// <summary>A table as a recipe makes it.</summary>
    public Html Table(string caption, DataTable table, int nameColumns = 1) =>
        Table(caption, table.Columns, table.Rows, nameColumns);

    /// <summary>As <see cref="Table(string, DataTable, int)"/>, of cells that are markup already.</summary>
    public Html MarkupTable(
        string caption,
        IReadOnlyList<string> headings,
        IEnumerable<IReadOnlyList<string>> rows,
        int nameColumns,
        bool numeric
    )
    {
        Raw(
            $"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Escape(caption)}\"><table{(numeric ? " class=\"numbers\"" : "")}>\n<caption>{Escape(caption)}</caption>\n<thead><tr>"
        );
        for (int i = 0; i < headings.Count; i++)
            Raw($"<th scope=\"col\"{(i < nameColumns ? " class=\"name\"" : "")}>{Escape(headings[i])}</th>");
        Raw("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
            Row(row, nameColumns);
        return Raw("</tbody></table></div>\n");
    }

    private void Row(IReadOnlyList<string> cells, int nameColumns)
    {
        Raw("<tr>");
        for (int i = 0; i < cells.Count; i++)
            Raw(i < nameColumns ? $"<th scope=\"row\" class=\"name\">{cells[i]}</th>" : $"<td>{cells[i]}</td>");
        Raw("</tr>\n");
    }
}
