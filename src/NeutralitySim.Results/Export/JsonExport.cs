using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary><c>results.json</c>: description, finished runs, hash of the results, the comparison of regimes and the decisions of each regime's first run.</summary>
public static class JsonExport
{
    private static readonly JsonSerializerOptions Options = new(DescriptionJson.Written)
    {
        Converters = { new UndefinedAsNull() },
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Name of the file.</summary>
    public const string File = "results.json";

    /// <summary>The document; a figure without a value, such as the interval of one replication, is null.</summary>
    public static string Text(ResultsReader reader) =>
        JsonSerializer.Serialize(
            new ResultsDocument(
                ResultsHash.Compute(reader),
                reader.Description,
                reader.Runs,
                reader.Comparison().Select(Row),
                FirstRuns(reader).Select(run => new ResultsDocument.RunLog(run.Regime, reader.Decisions(run)))
            ),
            Options
        ) + "\n";

    /// <summary>Writes <c>results.json</c> into a folder, made when missing, and returns its path.</summary>
    public static string Write(ResultsReader reader, string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, File);
        System.IO.File.WriteAllText(path, Text(reader));
        return path;
    }

    // The other replications are in the tables.
    private static IEnumerable<RunKey> FirstRuns(ResultsReader reader) => reader.Runs.DistinctBy(run => run.Regime);

    private static ResultsDocument.Row Row(ComparisonRow row) =>
        new(
            row.Indicator,
            Indicators.Find(row.Indicator)?.Name,
            row.Unit,
            row.Entity,
            row.Regimes.Select(cell => new ResultsDocument.Cell(cell.Regime, row.Told(cell), cell.Difference))
        );

    private sealed class UndefinedAsNull : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
                writer.WriteNumberValue(value);
            else
                writer.WriteNullValue();
        }
    }
}
