using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>A kind of row of a run, as the store sees it.</summary>
/// <param name="name">Name in the store.</param>
internal abstract class RowTable(string name)
{
    internal string Name => name;

    /// <summary>Columns that tell a run's rows apart and order them.</summary>
    internal abstract string Key { get; }

    /// <summary>Statement that makes the table.</summary>
    internal abstract string Sql { get; }

    /// <summary>Columns after the run.</summary>
    internal abstract int Width { get; }

    /// <summary>Adds a run's rows; the insert already has the run.</summary>
    internal abstract void Write(RowInsert insert, RunResult result);
}
