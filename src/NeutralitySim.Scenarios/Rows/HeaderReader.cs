using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>Finds out what the columns of a table are: <c>plan (Mbps)</c>, <c>plan.source</c>, <c>interconnects.carrier.kind</c>.</summary>
internal sealed partial class HeaderReader
{
    private const string IdColumn = "id";
    private const string MonthColumn = "month";
    private const string ValueColumn = "value";
    private const string FittedColumn = "fitted";

    private readonly CsvText _text;
    private readonly CsvRow _row;
    private readonly ObjectType _item;
    private readonly string? _owner;
    private readonly bool _hasIds;
    private readonly SchemaKey? _series;
    private readonly IReadOnlyList<string> _sourceParts;
    private readonly ErrorList _errors;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<TableColumn> _columns = [];
    private readonly List<(ColumnPath Path, PartColumn Column)> _parts = [];

    /// <param name="text">The file.</param>
    /// <param name="type">What its rows are.</param>
    /// <param name="owner">Name of what may own rows; null where nothing does.</param>
    /// <param name="errors">Where errors go.</param>
    public HeaderReader(CsvText text, ManyType type, string? owner, ErrorList errors)
    {
        _text = text;
        _row = text.Rows[0];
        _item = type.Section!;
        _owner = owner;
        _hasIds = type is MapType;
        _series = _item.Keys.FirstOrDefault(key =>
            key.Type is MapType { Item: ScalarType } map && map.Key == Kinds.Month
        );
        _sourceParts = TableHeader.SourceParts(_item);
        _errors = errors;
    }

    /// <summary>The columns; null where rows could not be told apart.</summary>
    public TableHeader? Read()
    {
        var names = _row.Cells.Select(Parted).ToList();
        bool hasSeries = names.Exists(column => column.Name == MonthColumn);
        for (int index = 0; index < names.Count && !_errors.IsFull; index++)
            Column(index, names[index].Name, names[index].Unit, hasSeries);
        Attach();
        if (_hasIds && !_places.ContainsKey(IdColumn))
        {
            _errors.Add(Place(0), "", ScenarioTexts.NoColumn.With(IdColumn), ScenarioTexts.IdColumn);
            return null;
        }
        return new TableHeader(_text, _row.Number)
        {
            Width = Width(),
            Id = _hasIds ? _places[IdColumn] : -1,
            Owner = _owner is null ? -1 : PlaceOf(_owner),
            Series = Series(),
            Columns = _columns,
            RowParts = _sourceParts.Where(_places.ContainsKey).ToDictionary(part => part, part => OfRow(_places[part])),
        };
    }

    private void Column(int index, string name, string unit, bool hasSeries)
    {
        if (name.Length == 0)
        {
            if (unit.Length > 0 || _text.Rows.Any(row => row[index].Length > 0))
                _errors.Add(Place(index), "", ScenarioTexts.FoundNothing, ScenarioTexts.ColumnName);
        }
        else if (!_places.TryAdd(name, index))
            _errors.Add(Place(index), "", ScenarioTexts.ColumnTwice.With(Words.Quoted(name), _places[name] + 1));
        else if (OfRows().Contains(name) || (hasSeries && _series is not null && name == FittedColumn))
            IsUnitOf(null, name, unit, index);
        else if (ColumnPath.Of(_item, name, out var known) is not { } path)
            Unknown(name, known, index);
        else if (path.Part.Length == 0)
            Add(new TableColumn(index, Place(index), path.Words, path.Key), unit);
        else
            _parts.Add((path, new PartColumn(index, Place(index), UnitOfPart(path, name, unit, index))));
    }

    /// <summary>Columns that are about the row and give no value of what it describes.</summary>
    private IEnumerable<string> OfRows() =>
        (_hasIds ? [IdColumn] : Enumerable.Empty<string>())
            .Concat(_owner is null ? [] : [_owner])
            .Concat(_series is null ? [] : [MonthColumn, ValueColumn])
            .Concat(_sourceParts);

    private void Unknown(string name, IReadOnlyList<string> known, int index)
    {
        bool isFirstWord = known.Any(other => _item.Find(other) is not null);
        _errors.AddUnknown(
            new MapEntry(name, Place(index), MapNode.Empty(Place(index))),
            "",
            ScenarioTexts.UnknownColumn,
            isFirstWord ? [.. OfRows(), .. known] : known.ToList()
        );
    }

    private void Add(TableColumn column, string unit)
    {
        bool isAccepted = IsUnitOf(column.Scalar?.Kind, column.Name, unit, column.Index);
        // name and name.fr would each be the whole text.
        if (column.Scalar is null && _columns.Find(other => IsWithin(other, column)) is { } rival)
            _errors.Add(column.Mark, column.Name, ScenarioTexts.ColumnBeside.With(Words.Quoted(rival.Name)));
        else
            _columns.Add(column with { Unit = isAccepted ? unit : "", IsBroken = !isAccepted });
    }

    private static bool IsWithin(TableColumn one, TableColumn other) =>
        one.Words.Count != other.Words.Count && one.Words.Zip(other.Words).All(pair => pair.First == pair.Second);

    private string UnitOfPart(ColumnPath path, string name, string unit, int index)
    {
        var kind = path.Part is "low" or "high" ? (path.Key.Type as ScalarType)?.Kind : null;
        return IsUnitOf(kind, name, unit, index) ? unit : "";
    }

    /// <summary>True for no unit and for one that a kind knows; any other is told once, and not for each cell.</summary>
    private bool IsUnitOf(ScalarKind? kind, string name, string unit, int index)
    {
        if (unit.Length == 0)
            return true;
        if (kind is not { IsNumber: true })
            _errors.Add(Place(index), name, ScenarioTexts.UnitOfWords.With(Words.Quoted(unit)));
        else if (kind.Parse($"1 {unit}", null, out _) is { } problem)
            _errors.Add(Place(index), name, problem);
        else
            return true;
        return false;
    }

    private void Attach()
    {
        var columns = _columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        foreach (var (path, column) in _parts)
        {
            string value = string.Join('.', path.Words);
            if (columns.TryGetValue(value, out var known))
                known.Parts[path.Part] = column;
            else
                _errors.Add(
                    column.Mark,
                    "",
                    ScenarioTexts.NoColumn.With(value),
                    ScenarioTexts.ColumnOfPart.With($"{value}.{path.Part}")
                );
        }
    }

    /// <summary>Spreadsheets give every row as many cells as the widest, so that nameless columns at the end may be empty.</summary>
    private int Width()
    {
        int width = _row.Cells.Count;
        while (_row[width - 1].Length == 0)
            width--;
        return width;
    }

    private SeriesColumns? Series()
    {
        var (month, value) = (PlaceOf(MonthColumn), PlaceOf(ValueColumn));
        if (_series is null || (month < 0 && value < 0))
            return null;
        if (month >= 0 && value >= 0)
            return new SeriesColumns(_series.Name, month, value, PlaceOf(FittedColumn));
        var missing = ScenarioTexts.NoColumn.With(month < 0 ? MonthColumn : ValueColumn);
        _errors.Add(Place(Math.Max(month, value)), "", missing, ScenarioTexts.SeriesColumns);
        return null;
    }

    private PartColumn OfRow(int index) => new(index, Place(index), "");

    private int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);

    private Mark Place(int index) => _text.Place(_row.Number, index);

    private static (string Name, string Unit) Parted(string cell)
    {
        var match = WithUnit().Match(cell);
        return match.Success ? (match.Groups["name"].Value.Trim(), match.Groups["unit"].Value.Trim()) : (cell, "");
    }

    [GeneratedRegex(@"^(?<name>[^()]*)\((?<unit>[^()]*)\)$")]
    private static partial Regex WithUnit();
}
