using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results;

/// <summary>The description as JSON: camel case, enums by name, accents kept readable.</summary>
internal static class DescriptionJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    // A file may be anybody's: what must be there is.
    private static readonly JsonSerializerOptions Strict = new(Options) { RespectNullableAnnotations = true };

    /// <summary>The same for writing.</summary>
    internal static readonly JsonSerializerOptions Written = new(Options) { TypeInfoResolver = WrittenJson.Default };

    internal static string Write(ExperimentDescription description) => JsonSerializer.Serialize(description, Written);

    internal static ExperimentDescription Read(string json) =>
        JsonSerializer.Deserialize<ExperimentDescription>(json, Strict) ?? throw new JsonException();

    /// <summary>The description in a results database.</summary>
    /// <exception cref="ResultsException">It is of a version of the engine with other facts in it.</exception>
    internal static ExperimentDescription In(SqliteConnection connection)
    {
        try
        {
            return Read(connection.Rows("SELECT description FROM experiment", row => row.GetString(0)).Single());
        }
        catch (JsonException)
        {
            string version = connection.Rows("SELECT engine_version FROM experiment", row => row.GetString(0)).Single();
            throw new ResultsException(ResultsTexts.OtherEngine.With(connection.DataSource, version));
        }
    }
}
