using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Web.Answers;

/// <summary>What a page is opened with.</summary>
/// <param name="View">The first answer, without figures: the browser asks for those in sight.</param>
/// <param name="Charts">Ids and titles of the figures there are.</param>
/// <param name="Styles">Style of each regime.</param>
internal sealed record FirstView(
    AnswerView View,
    IReadOnlyList<(string Id, string Title)> Charts,
    IReadOnlyDictionary<string, SeriesStyle> Styles
);
