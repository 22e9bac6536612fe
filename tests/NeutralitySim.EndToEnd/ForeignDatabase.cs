using Microsoft.Data.Sqlite;

namespace NeutralitySim.EndToEnd;

/// <summary>A database that another program might have left.</summary>
internal static class ForeignDatabase
{
    public static void Create(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE recipes (name TEXT)";
        command.ExecuteNonQuery();
    }
}
