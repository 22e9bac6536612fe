using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Kit;

/// <summary>The pages of a kit in a language: a cover that lists the pieces, and each piece. Self-contained: no network, no script.</summary>
internal static class KitPages
{
    /// <summary>How a page says that it is one of a kit, so that a kit is written over another kit and over nothing else.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"NeutralitySim kit\">";

    /// <summary>File of the cover.</summary>
    public const string Cover = "index.html";

    private const string Handout = "handout.html";

    /// <summary>The pieces in the order in which a facilitator needs them.</summary>
    public static IReadOnlyList<KitPiece> Pieces { get; } =
    [
        new("script.html", ReportTexts.KitScript, ReportTexts.KitOneCopy, ScriptPiece.Write),
        new("roles.html", ReportTexts.KitBriefings, ReportTexts.KitCopyPerTable, BriefingPiece.Write),
        new("signs.html", ReportTexts.KitSigns, ReportTexts.KitCopyOfSigns, SignPiece.Write),
        new(Handout, ReportTexts.KitHandout, ReportTexts.KitCopyPerPerson, HandoutPiece.Write),
        new("proposals.html", ReportTexts.KitProposals, ReportTexts.KitCopyPerRole, ProposalPiece.Write),
        new("predictions.html", ReportTexts.KitPredictions, ReportTexts.KitCopyPerRound, PredictionPiece.Write),
        new("questions.html", ReportTexts.KitQuestions, ReportTexts.KitCopyPerPerson, QuestionPiece.Write),
        new("debrief.html", ReportTexts.KitDebrief, ReportTexts.KitOneCopy, DebriefPiece.Write),
    ];

    /// <summary>Names of all files of a language.</summary>
    public static IReadOnlyList<string> Files { get; } = [Cover, .. Pieces.Select(piece => piece.File)];

    /// <summary>Markup by file. Equal material gives equal bytes.</summary>
    /// <param name="material">The scenario, in the language wanted.</param>
    public static IReadOnlyDictionary<string, string> Of(KitMaterial material)
    {
        var bodies = Pieces.ToDictionary(piece => piece.File, piece => Body(piece, material), StringComparer.Ordinal);
        // Explains the words of all pieces, for it is the one that everybody has.
        var words = new Html();
        HandoutPiece.WriteWords(words, material, string.Concat(bodies.Values));
        bodies[Handout] += words;
        var pages = Pieces.ToDictionary(
            piece => piece.File,
            piece => Page(material, material.Results.Locale[piece.Title], bodies[piece.File]),
            StringComparer.Ordinal
        );
        var cover = new Html();
        CoverPiece.Write(cover, material, Pieces);
        pages[Cover] = Page(material, material.Results.Locale[ReportTexts.KitTitle], cover.ToString());
        return pages;
    }

    private static string Body(KitPiece piece, KitMaterial material)
    {
        var html = new Html();
        piece.Write(html, material);
        return html.ToString();
    }

    private static string Page(KitMaterial material, string title, string body)
    {
        var results = material.Results;
        string scenario = results.Locale[results.Description.Title];
        var html = new Html();
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{results.Language}\">\n<head>\n<meta charset=\"utf-8\">\n{Mark}\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw($"<title>{Html.Escape(title)} · {Html.Escape(scenario)}</title>\n");
        html.Raw($"<style>\n{KitStyle.Sheet}\n</style>\n</head>\n<body>\n<main>\n{body}</main>\n");
        return html.Raw("</body>\n</html>\n").ToString();
    }
}
