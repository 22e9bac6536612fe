using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>A kind of row of a run, as the store sees it.</summary>
/// <param name="name">Name in the store.</param>
/// <param name="file">Exported file, without its extension.</param>
internal abstract class RowTable(string name, string file)
{
    private readonly List<(string Name, string Type)> _columns = [];
    private string _unique = "";
    private int _key;

    internal string Name => name;

    internal string File => file;

    /// <summary>Columns, the run aside.</summary>
    internal IEnumerable<string> Columns => _columns.Select(column => column.Name);

    /// <summary>Columns that tell a run's rows apart and order them.</summary>
    internal string Key => string.Join(", ", Columns.Take(_key));

    /// <summary>Statement that makes the table.</summary>
    internal string Sql =>
        $"CREATE TABLE {name} (run_id INTEGER NOT NULL REFERENCES run, "
        + string.Concat(_columns.Select(column => $"{column.Name} {column.Type}, "))
        + $"PRIMARY KEY (run_id, {Key}){_unique}) WITHOUT ROWID;";

    /// <summary>Adds a run's rows; the insert already has the run.</summary>
    internal abstract void Write(RowInsert insert, RunResult result);

    protected void AddColumn(string column, string type) => _columns.Add((column, type));

    /// <summary>The columns so far are the key.</summary>
    protected int EndKey() => _key = _columns.Count;

    /// <summary>No two rows of a run have these columns in common either.</summary>
    protected void AddUnique(string columns) => _unique = $", UNIQUE (run_id, {columns})";
}
