namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A picture as data: what a recipe makes and a renderer draws. Holds no coordinates of paper and no results reader.</summary>
public sealed record Figure
{
    /// <summary>Kebab-case name, unique within a report: file name and anchor.</summary>
    public required string Id { get; init; }

    /// <summary>Language of all its texts, <c>en</c> or <c>fr</c>: also rules how numbers and months are written.</summary>
    public required string Language { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown and for whom; empty for none.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>How it is computed, for the text under the picture.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Scenario, seed, replications, engine version, and the basis of carbon figures.</summary>
    public required string Source { get; init; }

    /// <summary>Panels in reading order, at least one.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>Panels side by side on a wide drawing; a narrow one has them below each other.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Marks explained above the panels. Lines labelled directly are left out when they all fit.</summary>
    public IReadOnlyList<KeyEntry> Key { get; init; } = [];

    /// <summary>The numbers behind the picture; null for none.</summary>
    public DataTable? Table { get; init; }
}
