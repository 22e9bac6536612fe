using System.Text;
using NeutralitySim.Reporting.Drawing;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting;

/// <summary>Writes the report and its figures as files.</summary>
public static class ReportWriter
{
    private const string Report = "report.html";
    private const string Pictures = "figures";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Paths in the folder of all files that <see cref="Write"/> may write.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [Report, .. FigureSet.Ids.Select(id => Path.Combine(Pictures, Picture(id)))];

    /// <summary>
    /// Writes <c>report.html</c> and <c>figures/*.svg</c> (each follows the reader's light or dark setting) into the folder,
    /// which is made if missing. Files of the same name are replaced.
    /// </summary>
    /// <param name="reader">Results.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="language"><c>fr</c>; anything else is English.</param>
    /// <returns>Paths written, the report first.</returns>
    /// <exception cref="IOException">The folder cannot be written to; nothing else is thrown for missing or partial runs.</exception>
    public static IReadOnlyList<string> Write(ResultsReader reader, string folder, string language)
    {
        var context = new ReportContext(reader, language);
        string pictures = Path.Combine(folder, Pictures);
        Directory.CreateDirectory(pictures);
        var written = new List<string> { Save(Path.Combine(folder, Report), HtmlReport.Render(context)) };
        foreach (Figure figure in context.Figures)
            written.Add(Save(Path.Combine(pictures, Picture(figure.Id)), SvgRenderer.Render(figure)));
        return written;
    }

    private static string Picture(string id) => id + ".svg";

    private static string Save(string path, string text)
    {
        File.WriteAllText(path, text, Utf8);
        return path;
    }
}
