using NeutralitySim.Core.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Results.Rows;

/// <summary>A kind of row of a run, as the store sees it.</summary>
/// <param name="name">Name in the store.</param>
/// <param name="file">Exported file, without its extension.</param>
internal abstract class RowTable(string name, string file)
{
    internal string Name => name;

    internal string File => file;

    /// <summary>What each stored column holds, from left to right.</summary>
    internal abstract IReadOnlyList<CellKind> Cells { get; }

    /// <summary>Names of the stored columns, from left to right.</summary>
    internal abstract IReadOnlyList<string> Names { get; }

    /// <summary>How many of the first columns tell a run's rows apart and order them; none where their place in the run does.</summary>
    internal int KeyLength { get; private protected set; }

    /// <summary>True where a row's place in its run is a cell too, the first.</summary>
    internal bool HasLine { get; private protected set; }

    /// <summary>True for rows that are asked for by their first cell, which is a text.</summary>
    internal bool HasParts { get; private protected set; }

    /// <summary>True for kinds of which a world of many ISPs has more rows than anyone reads: these are for tools.</summary>
    internal bool IsLarge { get; private protected set; }

    /// <summary>Puts a run's rows into blocks, in key order.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">File they go to, for whom it may concern.</param>
    /// <param name="labels">Numbers of texts.</param>
    /// <exception cref="ResultsException">Two rows have the same key, or one holds an infinite number.</exception>
    internal abstract IEnumerable<RowBlock> Blocks(RunResult run, string file, Labels labels);

    /// <summary>A run's rows in key order as columns: blocks, each good until the next is asked for.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">Where it is, for whom it may concern.</param>
    /// <exception cref="ResultsException">Two rows have the same key, or one holds an infinite number.</exception>
    internal abstract IEnumerable<RowReader> Columns(RunResult run, string file);

    /// <summary>The exported file of all runs.</summary>
    internal abstract ColumnTable Exported(ResultsReader reader);
}
