using System.Text;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Results;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting;

/// <summary>Writes the report and its figures as files.</summary>
public static class ReportWriter
{
    private const string Report = "report.html";
    private const string Pictures = "figures";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Paths in the folder of all files that <see cref="Write"/> may write.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        Report,
        .. FigureSet.Ids.SelectMany(id => (string[])[Path.Combine(Pictures, Svg(id)), Path.Combine(Pictures, Png(id))]),
    ];

    /// <summary>
    /// Writes <c>report.html</c>, <c>figures/*.svg</c> (each follows the reader's light or dark setting) and <c>figures/*.png</c>
    /// into the folder, which is made if missing. Files of the same name are replaced.
    /// </summary>
    /// <param name="reader">Results.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="language"><c>fr</c>; anything else is English.</param>
    /// <param name="options">How pictures in pixels look; null for light ones of their own size.</param>
    /// <returns>Paths written, the report first.</returns>
    /// <exception cref="IOException">The folder cannot be written to; nothing else is thrown for missing or partial runs.</exception>
    public static IReadOnlyList<string> Write(
        ResultsReader reader,
        string folder,
        string language,
        PictureOptions? options = null
    )
    {
        var context = new ReportContext(reader, language);
        string report = Path.Combine(folder, Report);
        string PathOf(string picture) => Path.Combine(folder, Pictures, picture);
        Directory.CreateDirectory(PathOf(""));
        IReadOnlyList<Figure> figures = context.Figures;
        // The report reads results while others draw what it is about to embed.
        Parallel.Invoke([
            () => Save(report, HtmlReport.Render(context)),
            .. figures.SelectMany(figure =>
                (Action[])
                    [
                        () =>
                            Save(
                                PathOf(Svg(figure.Id)),
                                SvgPicture.Document(context.Drawings.Of(figure, SvgPicture.Wide))
                            ),
                        () => Save(PathOf(Png(figure.Id)), PngPicture.Render(figure, options ?? new PictureOptions())),
                    ]
            ),
        ]);
        return [report, .. figures.SelectMany(figure => (string[])[PathOf(Svg(figure.Id)), PathOf(Png(figure.Id))])];
    }

    /// <summary>Writes the figures of a study into the folder, as those of a report.</summary>
    /// <param name="reader">Results, with their study.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="language"><c>fr</c>; anything else is English.</param>
    public static void WriteStudy(ResultsReader reader, string folder, string language)
    {
        var context = new ReportContext(reader, language);
        Draw(StudyFigures.Of(context), context.Drawings, folder);
    }

    /// <summary>Writes the figures of a sweep into the folder, and says how many there are.</summary>
    /// <param name="reader">Results, whose description alone is read.</param>
    /// <param name="means">What the sweep came to.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="language"><c>fr</c>; anything else is English.</param>
    public static int WriteSweep(ResultsReader reader, SweepMeans means, string folder, string language)
    {
        var context = new ReportContext(reader, language);
        var figures = SweepFigures.Of(context, means);
        if (figures.Count > 0)
            Draw(figures, context.Drawings, folder);
        return figures.Count;
    }

    /// <summary>Writes one figure into the folder, as those of a report.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="folder">Where to.</param>
    public static void WriteFigure(Figure figure, string folder) => Draw([figure], new Drawings(), folder);

    private static void Draw(IReadOnlyList<Figure> figures, Drawings drawings, string folder)
    {
        string pictures = Path.Combine(folder, Pictures);
        Directory.CreateDirectory(pictures);
        foreach (var figure in figures)
        {
            Save(Path.Combine(pictures, Svg(figure.Id)), SvgPicture.Document(drawings.Of(figure, SvgPicture.Wide)));
            Save(Path.Combine(pictures, Png(figure.Id)), PngPicture.Render(figure, new PictureOptions()));
        }
    }

    private static string Svg(string id) => id + ".svg";

    private static string Png(string id) => id + ".png";

    private static void Save(string path, string text) => File.WriteAllText(path, text, Utf8);

    private static void Save(string path, byte[] bytes) => File.WriteAllBytes(path, bytes);
}
