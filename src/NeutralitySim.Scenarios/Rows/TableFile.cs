using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>A table, whose rows become the nodes that YAML would have given, so that all that is checked of YAML is checked of them.</summary>
internal sealed class TableFile
{
    private readonly TableHeader _header;
    private readonly ErrorList _errors;
    private readonly HashSet<int> _broken = [];

    private TableFile(TableHeader header, ErrorList errors)
    {
        _header = header;
        _errors = errors;
        Rows = [.. header.Text.Rows.Skip(1)];
        foreach (var row in Rows)
            CheckWidth(row);
    }

    /// <summary>Rows in order.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>True when each row says what owns it.</summary>
    public bool HasOwners => _header.Owner >= 0;

    /// <summary>Reads a table's text; null, with the reason among the errors, where its rows cannot be told apart.</summary>
    public static TableFile? Read(string text, string file, ManyType type, string? owner, ErrorList errors)
    {
        if (CsvReader.Read(text, file, errors) is not { } csv)
            return null;
        if (csv.Rows.Count == 0)
        {
            errors.Add(new Mark(file, 1, 1), "", ScenarioTexts.FoundNothing, ScenarioTexts.HeaderRow);
            return null;
        }
        return new HeaderReader(csv, type, owner, errors).Read() is { } header ? new TableFile(header, errors) : null;
    }

    /// <summary>What owns each row, with its place.</summary>
    public IEnumerable<(string Owner, Mark Mark)> Owners =>
        Rows.Select(row => (row[_header.Owner], _header.Text.Place(row.Number, _header.Owner)));

    /// <summary>The rows by id.</summary>
    /// <param name="path">Dotted path of the map.</param>
    /// <param name="owner">Owner whose rows are asked for, where rows say what owns them.</param>
    /// <param name="common">What the rows have in common.</param>
    public IEnumerable<MapEntry> ById(string path, string? owner, RowCommon common)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows.Where(row => !HasOwners || row[_header.Owner] == owner))
        {
            var place = _header.Text.Place(row.Number, _header.Id);
            string id = row[_header.Id];
            if (first.TryAdd(id, row.Number))
                yield return new MapEntry(id, place, Node(row, Words.Join(path, id), common));
            else
                _errors.Add(place, path, ScenarioTexts.RowTwice.With(Words.Quoted(id), first[id]));
        }
    }

    /// <summary>The rows in order; those that give one value each of the same series as one.</summary>
    /// <param name="path">Dotted path of the list.</param>
    /// <param name="common">What the rows have in common.</param>
    public IEnumerable<MapNode> InOrder(string path, RowCommon common)
    {
        if (_header.Series is { } columns)
        {
            var series = new SeriesRows(_header, columns, _errors);
            return series
                .Of(Rows.Where(row => !_broken.Contains(row.Number)))
                .Select((one, index) => series.Node(Node(one[0], Words.Join(path, $"{index}"), common), one));
        }
        return Rows.Select((row, index) => Node(row, Words.Join(path, $"{index}"), common));
    }

    private MapNode Node(CsvRow row, string path, RowCommon common) =>
        new RowNodes(_header, row, common, path, _errors) { IsBroken = _broken.Contains(row.Number) }.Whole();

    private void CheckWidth(CsvRow row)
    {
        int filled = row.Cells.Count;
        while (filled > _header.Width && row[filled - 1].Length == 0)
            filled--;
        if (filled == _header.Width)
            return;
        _broken.Add(row.Number);
        _errors.Add(
            _header.Text.Place(row.Number, Math.Min(filled, _header.Width)),
            "",
            ScenarioTexts.CellsFound.With(filled),
            ScenarioTexts.CellsAccepted.With(_header.Width)
        );
    }
}
