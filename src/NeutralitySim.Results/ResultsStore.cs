using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Detail;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <summary>
/// The results of one experiment in one SQLite file, <c>results.sqlite</c> in the output folder. Each run is one
/// transaction: after an interruption the file holds whole runs only.
/// </summary>
/// <remarks>
/// Not for use by two threads at once; a page that reads while runs are being written opens its own
/// <see cref="ResultsReader"/>. Every path may name the folder or the file.
/// </remarks>
public sealed class ResultsStore : IDisposable
{
    private readonly IRunSink _sink;

    // Read before anything is written: a damaged file is left as it is.
    private ResultsStore(SqliteConnection connection, string file)
        : this(connection, file, DescriptionJson.In(connection)) { }

    private ResultsStore(SqliteConnection connection, string file, ExperimentDescription description)
        : this(
            new SqliteSink(connection, file),
            new ResultsReader(new SqliteRows(connection), description, file, ownsRows: false)
        ) { }

    private ResultsStore(IRunSink sink, ResultsReader reader)
    {
        _sink = sink;
        Reader = reader;
    }

    /// <summary>The results file; <c>memory</c> where there is none.</summary>
    public string FilePath => Reader.FilePath;

    /// <summary>Reads what is stored, also while more is appended. Ends with the store.</summary>
    public ResultsReader Reader { get; }

    /// <summary>
    /// Starts or continues the results of an experiment. A file with the same scenario hash and engine version is
    /// continued: its finished runs stay and its description is brought up to date. Results of anything else are
    /// replaced, since runs of two scenarios or engines must never be compared as one experiment.
    /// </summary>
    /// <param name="path">Folder or file.</param>
    /// <param name="description">The experiment.</param>
    /// <param name="keepFinished">False starts afresh whatever results the file holds, also those of another version of the format.</param>
    /// <param name="detail">How much is stored of the runs to come; everything where it is null.</param>
    /// <exception cref="ResultsException">
    /// The file there is not a results file, or of another version that is to be kept, so it is not touched; or it cannot be written.
    /// </exception>
    public static ResultsStore Create(
        string path,
        ExperimentDescription description,
        bool keepFinished = true,
        DetailPlan? detail = null
    )
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        MakeFolder(Path.GetDirectoryName(file)!);
        if (IsSuperseded(file, description, keepFinished))
            File.Delete(file);
        return StoreFile.Use(
            file,
            StoreFile.Connect(file, SqliteOpenMode.ReadWriteCreate),
            connection =>
            {
                StoreFile.Prepare(connection, file, description);
                return new ResultsStore(connection, file) { Detail = detail ?? DetailPlan.Full };
            }
        );
    }

    /// <summary>True where there are no results, or those of this very experiment in this version of engine and format.</summary>
    /// <param name="path">Folder or file.</param>
    /// <param name="description">The experiment.</param>
    /// <exception cref="ResultsException">The file there is not a results file.</exception>
    public static bool CanContinue(string path, ExperimentDescription description)
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        return !File.Exists(file)
            || StoreFile.Use(
                file,
                StoreFile.Connect(file, SqliteOpenMode.ReadWrite),
                connection =>
                {
                    using var open = connection;
                    return StoreFile.VersionOf(open, file) is not { } version
                        || version == Schema.Version && IsOf(open, description);
                }
            );
    }

    /// <summary>
    /// Keeps results in memory, for answers that nobody needs tomorrow: storing a run costs nothing, reading is the same to the last bit. Rows are not
    /// checked for repetition and finiteness before an export or the hash asks for them.
    /// </summary>
    /// <param name="description">The experiment.</param>
    public static ResultsStore InMemory(ExperimentDescription description)
    {
        var rows = new MemoryRows();
        return new ResultsStore(rows, new ResultsReader(rows, description, MemoryRows.Name, ownsRows: false));
    }

    /// <summary>Opens existing results to read or to continue them.</summary>
    /// <exception cref="ResultsException">There is no such file, or it is not a results file of this version.</exception>
    public static ResultsStore Open(string path)
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        return StoreFile.Use(
            file,
            StoreFile.OpenExisting(file, SqliteOpenMode.ReadWrite),
            connection => new ResultsStore(connection, file)
        );
    }

    /// <summary>Makes of results whose writer was killed one file again, with nothing beside it.</summary>
    /// <param name="path">Folder or file.</param>
    public static void Tidy(string path)
    {
        if (File.Exists(Path.GetFullPath(StoreFile.In(path)) + "-wal"))
            Open(path).Dispose();
    }

    /// <summary>How much is stored of each run.</summary>
    public DetailPlan Detail { get; init; } = DetailPlan.Full;

    /// <summary>Stores a finished run, or the part of it to be kept, or nothing at all.</summary>
    /// <exception cref="ResultsException">The run is stored already, or holds the same row twice or an infinite value.</exception>
    public void Append(RunResult result) => Append(result, Detail.Of(result.Key));

    /// <summary>Stores a finished run in a detail of its own.</summary>
    /// <inheritdoc cref="Append(RunResult)"/>
    public void Append(RunResult result, RunDetail detail) =>
        _sink.Append(RunExtract.Of(result, detail, Reader.Description.Calendar), detail);

    /// <summary>Keys of the runs stored, in order of regime id and replication.</summary>
    public IReadOnlySet<RunKey> FinishedRuns() => new SortedSet<RunKey>(Reader.Runs);

    /// <summary>Closes the file and leaves nothing beside it.</summary>
    public void Dispose() => _sink.Dispose();

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultsException(ResultsTexts.BadFolder.With(folder, error.Message));
        }
    }

    // Deleting the file is instant; deleting a million rows is not.
    private static bool IsSuperseded(string file, ExperimentDescription description, bool keepFinished)
    {
        if (!File.Exists(file))
            return false;
        using var connection = StoreFile.Connect(file, SqliteOpenMode.ReadWrite);
        return keepFinished
            ? StoreFile.IsOurs(connection, file) && !IsOf(connection, description)
            : StoreFile.VersionOf(connection, file) is not null;
    }

    private static bool IsOf(SqliteConnection connection, ExperimentDescription description) =>
        connection.Integer(
            "SELECT COUNT(*) FROM experiment WHERE scenario_hash = ?1 AND engine_version = ?2",
            description.ScenarioHash,
            description.EngineVersion
        ) > 0;
}
