namespace NeutralitySim.Web.Answers;

/// <summary>A figure as the page shows it.</summary>
/// <param name="Id">Kebab-case name.</param>
/// <param name="Title">Title.</param>
/// <param name="Caption">How it is computed.</param>
/// <param name="IsWide">True when it has several panels side by side and is shown over two columns.</param>
/// <param name="Svg">Drawing, as markup.</param>
/// <param name="Table">The numbers behind it, as markup; empty for none.</param>
/// <param name="Csv">The same as tidy CSV; empty for none.</param>
public sealed record FigureAnswer(
    string Id,
    string Title,
    string Caption,
    bool IsWide,
    string Svg,
    string Table,
    string Csv
);
