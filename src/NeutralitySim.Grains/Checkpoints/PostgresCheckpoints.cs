using System.Diagnostics;
using Npgsql;

namespace NeutralitySim.Grains;

/// <summary>
/// Months of runs in the cluster's database, one row each. While the database restarts, calls wait and try again, so that runs
/// outlive it: every statement here may be repeated, so it does no harm that the first attempt may have been carried out.
/// </summary>
/// <param name="connectionString">The database that holds the tables of <see cref="ClusterDatabase"/>.</param>
/// <param name="cluster">Name of the cluster; clusters share nothing.</param>
/// <param name="patience">How long to try before the database counts as gone; 60 s unless given.</param>
/// <exception cref="NpgsqlException">From every call: the database was gone for longer, or refused.</exception>
internal sealed class PostgresCheckpoints(string connectionString, string cluster, TimeSpan? patience = null)
    : ICheckpointStore,
        IAsyncDisposable,
        IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);
    private readonly TimeSpan _patience = patience ?? TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public Task Write(string run, int epoch, byte[] checkpoint) =>
        Execute(
            """
            insert into neutralitysim_checkpoint (cluster, run, epoch, payload) values ($1, $2, $3, $4)
            on conflict (cluster, run, epoch) do update set payload = excluded.payload
            """,
            cluster,
            run,
            epoch,
            checkpoint
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<byte[]>> Read(string run) =>
        Retry<IReadOnlyList<byte[]>>(async () =>
        {
            await using var command = Command(
                "select payload from neutralitysim_checkpoint where cluster = $1 and run = $2 order by epoch",
                cluster,
                run
            );
            await using var rows = await command.ExecuteReaderAsync();
            var months = new List<byte[]>();
            while (await rows.ReadAsync())
                months.Add(rows.GetFieldValue<byte[]>(0));
            return months;
        });

    /// <inheritdoc/>
    public Task Clear(string run) =>
        Execute("delete from neutralitysim_checkpoint where cluster = $1 and run = $2", cluster, run);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private Task<int> Execute(string statement, params object[] values) =>
        Retry(async () =>
        {
            await using var command = Command(statement, values);
            return await command.ExecuteNonQueryAsync();
        });

    private NpgsqlCommand Command(string statement, params object[] values)
    {
        var command = _source.CreateCommand(statement);
        foreach (object value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    private async Task<T> Retry<T>(Func<Task<T>> attempt)
    {
        long start = Stopwatch.GetTimestamp();
        for (var pause = FirstPause; ; pause = Min(pause * 2, LongestPause))
        {
            try
            {
                return await attempt();
            }
            catch (NpgsqlException error)
                when (error.IsTransient && Stopwatch.GetElapsedTime(start) + pause < _patience)
            {
                await Task.Delay(pause);
            }
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
