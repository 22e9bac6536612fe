using System.Text;
using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using SQLitePCL;

namespace NeutralitySim.Results.Rows;

/// <summary>Reads the cells of rows from left to right.</summary>
/// <remarks>Many rows repeat a text of the row before: it is compared as it lies in the file, and made once.</remarks>
internal sealed class RowReader(string file)
{
    private readonly List<(byte[] Bytes, string Text)> _texts = [];
    private sqlite3_stmt _cells = null!;
    private int _next;

    /// <summary>Starts a row.</summary>
    internal RowReader At(SqliteDataReader row)
    {
        _cells = row.Handle!;
        _next = 0;
        return this;
    }

    internal int Integer() => raw.sqlite3_column_int(_cells, _next++);

    /// <summary>A number; NULL is NaN.</summary>
    internal double Number()
    {
        int column = _next++;
        return raw.sqlite3_column_type(_cells, column) == raw.SQLITE_NULL
            ? double.NaN
            : raw.sqlite3_column_double(_cells, column);
    }

    internal string Text()
    {
        int column = _next++;
        while (_texts.Count <= column)
            _texts.Add(([], ""));
        var bytes = raw.sqlite3_column_blob(_cells, column);
        if (!bytes.SequenceEqual(_texts[column].Bytes))
            _texts[column] = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        return _texts[column].Text;
    }

    internal TEnum Enum<TEnum>()
        where TEnum : struct, Enum
    {
        string text = Text();
        return EnumText<TEnum>.TryParse(text, out var value)
            ? value
            : throw new ResultsException(
                ResultsTexts.UnknownWord.With(file, text, string.Join(", ", EnumText<TEnum>.All))
            );
    }

    internal Entity Entity() => new(Enum<EntityKind>(), Text());
}
