using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Tests;

/// <summary>Rows come back from the file as they went in, and take little room there.</summary>
public sealed class ColumnStoreTests : TemporaryFolder
{
    [Fact]
    public void Rows_come_back_in_key_order_with_all_their_bits()
    {
        var run = new Simulation(RandomWorlds.Draw(5), 0, 7).Run();
        using var store = Sample.Store(Folder, [run]);
        Assert.NotEmpty(run.Emissions);
        AssertStored(store, RowTables.Indicator, run, value => (value.Indicator, Kind(value.Entity), value.Entity.Id));
        AssertStored(
            store,
            RowTables.Series,
            run,
            point => (point.Indicator, Kind(point.Entity), point.Entity.Id, point.Month)
        );
        AssertStored(store, RowTables.Ledger, run, _ => 0);
        AssertStored(
            store,
            RowTables.Emission,
            run,
            line => (line.Month, line.Isp, line.Provider, line.Country, Model(line), Component(line))
        );
    }

    [Fact]
    public void Blocks_end_where_they_are_full_and_where_another_indicator_begins()
    {
        const int many = 70_000;
        IEnumerable<SeriesPoint> Points(string indicator) =>
            Enumerable.Range(0, many).Select(month => new SeriesPoint(indicator, Entity.All, month, month % 7));
        var run = Sample.Run("neutral", 0) with { Series = [.. Points("capacity"), .. Points("adopters")] };
        using (var store = Sample.Store(Folder, [run]))
        {
            var read = store.Reader.Series("adopters", Entity.All).Single(series => series.Regime == "neutral").Months;
            Assert.Equal(Enumerable.Range(0, many), read.Select(month => month.Month));
            Assert.Equal((many - 1) % 7, read[^1].Estimate.Mean);
        }

        Assert.Equal(
            ["adopters 65536", "adopters 4464", "capacity 65536", "capacity 4464"],
            Column(
                "SELECT text || ' ' || rows FROM block JOIN label ON label_id = part WHERE name = 'series' ORDER BY place"
            )
        );
    }

    [Fact]
    public void A_word_stands_in_the_file_once_however_many_rows_and_runs_have_it()
    {
        Sample.Store(Folder, Sample.Runs()).Dispose();
        var words = Column("SELECT text FROM label");
        Assert.Contains("subscribers:comcast", words);
        Assert.Equal(words.Distinct(), words);
        byte[] word = "subscribers:comcast"u8.ToArray();
        Assert.Equal(1, Occurrences(File.ReadAllBytes(Database), word));
    }

    [Fact]
    public void Zero_rows_are_read_and_take_no_room()
    {
        long SizeWith(string folder, double value)
        {
            var points = Enumerable
                .Range(0, 60_000)
                .Select(month => new SeriesPoint("lost-volume", Entity.All, month, value));
            string path = Path.Combine(Folder, folder);
            using (var store = Sample.Store(path, [Sample.Run("neutral", 0) with { Series = [.. points] }]))
                Assert.Equal(60_000, store.Reader.Series("lost-volume", Entity.All)[1].Months.Count);
            return new FileInfo(Path.Combine(path, "results.sqlite")).Length;
        }

        using (var none = Sample.Store(Path.Combine(Folder, "none"), [Sample.Run("neutral", 0) with { Series = [] }]))
            Assert.Empty(none.Reader.Series("lost-volume", Entity.All)[1].Months);
        long without = new FileInfo(Path.Combine(Folder, "none", "results.sqlite")).Length;
        // The numbers of the months themselves are a kilobyte.
        Assert.InRange(SizeWith("zero", 0) - without, 0, 16_384);
    }

    [Fact]
    public void Number_that_a_kind_of_row_cannot_have_is_named()
    {
        using var store = ResultsStore.Create(Folder, Sample.Description);
        var run = Sample.Run("neutral", 0);
        var undefined = run with { Ledger = [run.Ledger[0] with { Amount = double.NaN }] };
        Assert.Equal(
            $"{Database}: run neutral/0 was not stored: a row of ledger holds NaN; accepted: finite numbers, NaN where undefined.",
            Assert.Throws<ResultsException>(() => store.Append(undefined)).Message
        );
        var twice = run with { Emissions = [.. run.Emissions, run.Emissions[0]] };
        Assert.Equal(
            $"{Database}: run neutral/0 was not stored (two rows of emission have the same epoch, isp, provider, country, model, component); "
                + "accepted: each run once, each of its rows once.",
            Assert.Throws<ResultsException>(() => store.Append(twice)).Message
        );
    }

    [Fact]
    public void Words_of_a_run_that_was_refused_do_not_stay()
    {
        using var store = ResultsStore.Create(Folder, Sample.Description);
        var run = Sample.Run("neutral", 0);
        var refused = run with
        {
            Series = [new SeriesPoint("unheard-of", Entity.All, 0, 1)],
            Emissions = [.. run.Emissions, run.Emissions[0]],
        };
        Assert.Throws<ResultsException>(() => store.Append(refused));
        store.Append(run);
        Assert.DoesNotContain("unheard-of", Column("SELECT text FROM label"));
        Assert.Equal(3, store.Reader.Series("speed-index", Sample.Comcast)[1].Months[1].Estimate.Mean - 0.5);
    }

    [Fact]
    public void Damaged_block_is_told_as_a_damaged_file()
    {
        Sample.Store(Folder, Sample.Runs()).Dispose();
        Column("UPDATE block SET cells = x'00' WHERE name = 'ledger'");
        using var reader = ResultsReader.Open(Folder);
        Assert.Equal(
            $"{Database}: found a damaged database; accepted: a NeutralitySim results file of version 4.",
            Assert.Throws<ResultsException>(reader.LedgerTotals).Message
        );
    }

    private static void AssertStored<T, TKey>(ResultsStore store, RowTable<T> table, RunResult run, Func<T, TKey> key)
    {
        var stored = store.Reader.StoredRuns().Single();
        Assert.Equal(table.Of(run).OrderBy(key, Comparer<TKey>.Create(Compare)), store.Reader.InOrder(table, stored));
    }

    // Texts by their bytes, as they were ordered when the hash was first taken.
    private static int Compare<TKey>(TKey one, TKey other) =>
        ((System.Collections.IStructuralComparable?)(one as System.Runtime.CompilerServices.ITuple))?.CompareTo(
            other,
            Comparer<object>.Create(
                (a, b) =>
                    a is string text ? string.CompareOrdinal(text, (string)b) : Comparer<object>.Default.Compare(a, b)
            )
        )
        ?? 0;

    private static string Kind(Entity entity) => EnumText<EntityKind>.Of(entity.Kind);

    private static string Model(EmissionLine line) => EnumText<EmissionModel>.Of(line.Model);

    private static string Component(EmissionLine line) => EnumText<EmissionComponent>.Of(line.Component);

    private static int Occurrences(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word)
    {
        int count = 0;
        for (int at = bytes.IndexOf(word); at >= 0; at = bytes.IndexOf(word))
        {
            count++;
            bytes = bytes[(at + word.Length)..];
        }

        return count;
    }

    private List<string> Column(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var cells = new List<string>();
        while (reader.Read())
            cells.Add(reader.GetString(0));
        return cells;
    }
}
