using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results.Tests;

public sealed class StoreTests : TemporaryFolder
{
    [Fact]
    public void Same_scenario_and_engine_continue_others_start_anew()
    {
        Sample.Store(Folder, [Sample.Run("neutral", 0)]).Dispose();

        using (var same = ResultsStore.Create(Folder, Sample.Description with { Question = Text.Plain("Reworded?") }))
        {
            Assert.Equal([new RunKey("neutral", 0)], same.FinishedRuns());
            Assert.Equal("Reworded?", same.Reader.Description.Question.English);
        }

        using (var newer = ResultsStore.Create(Folder, Sample.Description with { EngineVersion = "0.2.0" }))
        {
            Assert.Empty(newer.FinishedRuns());
            newer.Append(Sample.Run("neutral", 0));
        }

        using var other = ResultsStore.Create(Folder, Sample.Description with { ScenarioHash = "def" });
        Assert.Empty(other.FinishedRuns());
    }

    [Fact]
    public void Run_is_stored_once_and_whole_or_not_at_all()
    {
        using var store = Sample.Store(Folder, [Sample.Run("neutral", 0)]);
        string before = ResultsHash.Compute(store.Reader);

        var again = Assert.Throws<ResultsException>(() => store.Append(Sample.Run("neutral", 0)));
        Assert.Equal(
            $"{Database}: run neutral/0 was not stored (UNIQUE constraint failed: run.regime, run.replication); "
                + "accepted: each run once, each of its rows once.",
            again.Message
        );

        var run = Sample.Run("neutral", 1);
        Assert.Throws<ResultsException>(() =>
            store.Append(run with { Emissions = [.. run.Emissions, run.Emissions[0]] })
        );
        var infinite = Assert.Throws<ResultsException>(() =>
            store.Append(run with { Series = [new("speed-index", Entity.All, 0, double.PositiveInfinity)] })
        );
        Assert.Equal(
            $"{Database}: run neutral/1 was not stored: a row of series holds Infinity; accepted: finite numbers, NaN where undefined.",
            infinite.Message
        );

        Assert.Equal(before, ResultsHash.Compute(store.Reader));
        store.Append(run);
        Assert.Equal(2, store.FinishedRuns().Count);
    }

    [Fact]
    public void Hash_depends_on_rows_and_not_on_the_order_of_storing()
    {
        string HashOf(string folder, IEnumerable<RunResult> runs)
        {
            using var store = Sample.Store(Path.Combine(Folder, folder), runs);
            return ResultsHash.Compute(store.Reader);
        }

        string hash = HashOf("a", Sample.Runs());
        Assert.Equal(hash, HashOf("b", Sample.Runs().Reverse()));
        Assert.NotEqual(hash, HashOf("c", Sample.Runs().Skip(1)));
        Assert.NotEqual(
            hash,
            HashOf(
                "d",
                Sample
                    .Runs()
                    .Select(run =>
                        run with
                        {
                            Hourly =
                            [
                                run.Hourly[0],
                                run.Hourly[1] with
                                {
                                    Value = Math.BitIncrement(run.Hourly[1].Value),
                                },
                            ],
                        }
                    )
            )
        );
    }

    [Fact]
    public void Reader_sees_runs_while_another_connection_appends()
    {
        using var store = ResultsStore.Create(Folder, Sample.Description);
        using var reader = ResultsReader.Open(Folder);
        store.Append(Sample.Run("neutral", 0));
        Assert.Equal([new RunKey("neutral", 0)], reader.Runs);
    }

    [Fact]
    public void Readers_for_other_threads_share_what_was_worked_out_until_a_run_is_added()
    {
        using var store = Sample.Store(Folder, [Sample.Run("neutral", 0)]);
        store.Reader.RuleDifferences = [new("tolled", "speed-index", new Estimate(1, 0, 2, 2), [])];
        using var another = store.Reader.Another();
        Assert.Same(store.Reader.RuleDifferences, another.RuleDifferences);
        var before = store.Reader.LedgerTotals();
        Assert.Same(before, another.LedgerTotals());
        Assert.Equal(ResultsHash.Compute(store.Reader), ResultsHash.Compute(another));

        store.Append(Sample.Run("neutral", 1));
        Assert.NotEqual(before, another.LedgerTotals());
        using var afresh = ResultsReader.Open(Folder);
        Assert.Equal(afresh.LedgerTotals(), another.LedgerTotals());
        Assert.Equal(ResultsHash.Compute(afresh), ResultsHash.Compute(store.Reader));
    }

    [Fact]
    public void Runs_finished_before_a_kill_are_there_when_the_experiment_continues()
    {
        string killed = Directory.CreateDirectory(Path.Combine(Folder, "killed")).FullName;
        using (Sample.Store(Folder, [Sample.Run("neutral", 0)]))
            foreach (string file in new[] { Database, Database + "-wal" })
                File.Copy(file, Path.Combine(killed, Path.GetFileName(file)));

        using (var store = ResultsStore.Create(killed, Sample.Description))
        {
            Assert.Equal([new RunKey("neutral", 0)], store.FinishedRuns());
            store.Append(Sample.Run("tolled", 0));
        }

        Assert.Equal([Path.Combine(killed, "results.sqlite")], Directory.GetFiles(killed));
    }

    [Fact]
    public void Files_that_are_not_results_of_this_version_are_refused_and_left_alone()
    {
        AssertRefused("found no such file; accepted: a results file written by a run, or its folder.", create: false);

        File.WriteAllText(Database, string.Concat(Enumerable.Repeat("no database ", 100)));
        AssertRefused("found a file that is no SQLite database; accepted: a NeutralitySim results file of version 4.");

        Replace("CREATE TABLE t (x)");
        AssertRefused("found a database of another program; accepted: a NeutralitySim results file of version 4.");

        Replace("");
        AssertRefused("found an empty database; accepted: a NeutralitySim results file of version 4.", create: false);

        File.Delete(Database);
        Sample.Store(Folder, []).Dispose();
        Execute("PRAGMA user_version = 7");
        AssertRefused("found results in version 7 of the format; accepted: version 4. A newer NeutralitySim wrote it.");
    }

    [Fact]
    public void Damaged_file_is_named()
    {
        Sample.Store(Folder, Sample.Runs()).Dispose();
        byte[] bytes = File.ReadAllBytes(Database);
        bytes.AsSpan(4096).Fill(0x5A);
        File.WriteAllBytes(Database, bytes);
        AssertRefused("found a damaged database; accepted: a NeutralitySim results file of version 4.");
    }

    [Fact]
    public void Word_that_no_row_has_is_named_with_those_there_are()
    {
        Sample.Store(Folder, Sample.Runs()).Dispose();
        Execute("UPDATE label SET text = 'gift' WHERE text = 'retail-access'");
        using var reader = ResultsReader.Open(Folder);
        Assert.StartsWith(
            $"{Database}: found \"gift\"; accepted: retail-access, retail-video, ",
            Assert.Throws<ResultsException>(reader.LedgerTotals).Message,
            StringComparison.Ordinal
        );
    }

    private void AssertRefused(string message, bool create = true)
    {
        byte[] before = File.Exists(Database) ? File.ReadAllBytes(Database) : [];
        Assert.Equal(
            $"{Database}: {message}",
            Assert.Throws<ResultsException>(() => ResultsReader.Open(Folder)).Message
        );
        Assert.Equal(
            $"{Database}: {message}",
            Assert.Throws<ResultsException>(() => ResultsStore.Open(Folder)).Message
        );
        if (create)
            Assert.Equal(
                $"{Database}: {message}",
                Assert.Throws<ResultsException>(() => ResultsStore.Create(Folder, Sample.Description)).Message
            );
        Assert.Equal(before, File.Exists(Database) ? File.ReadAllBytes(Database) : []);
    }

    private void Replace(string sql)
    {
        File.Delete(Database);
        Execute(sql);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        if (sql.Length == 0)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
