using Microsoft.Data.Sqlite;

namespace NeutralitySim.Results.Rows;

/// <summary>Texts of a database by number: each stands in it once, however many rows have it. Without a database: in memory.</summary>
internal sealed class Labels(SqliteConnection? connection)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>Number of a text, which is added where it is new.</summary>
    internal int NumberOf(string text)
    {
        if (Find(text) is { } known)
            return known;
        connection?.Execute("INSERT INTO label VALUES (?1, ?2)", _texts.Count + 1, text);
        Know(text);
        return _texts.Count;
    }

    /// <summary>Number of a text; null where no row has it.</summary>
    internal int? Find(string text)
    {
        if (_numbers.TryGetValue(text, out int known))
            return known;
        if (connection is not null && _texts.Count < connection.Integer("SELECT COUNT(*) FROM label"))
            Read();
        return _numbers.TryGetValue(text, out known) ? known : null;
    }

    /// <summary>Text of a number; null where there is none.</summary>
    internal string? TextOf(int number)
    {
        if (number > _texts.Count)
            Read();
        return number >= 1 && number <= _texts.Count ? _texts[number - 1] : null;
    }

    /// <summary>Forgets what was added in a transaction that came to nothing.</summary>
    internal void Forget()
    {
        _numbers.Clear();
        _texts.Clear();
    }

    private void Read()
    {
        string sql = "SELECT text FROM label WHERE label_id > ?1 ORDER BY label_id";
        foreach (string text in connection?.Rows(sql, row => row.GetString(0), _texts.Count) ?? [])
            Know(text);
    }

    private void Know(string text)
    {
        _texts.Add(text);
        _numbers[text] = _texts.Count;
    }
}
