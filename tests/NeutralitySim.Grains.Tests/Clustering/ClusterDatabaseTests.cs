using Npgsql;

namespace NeutralitySim.Grains.Tests.Clustering;

[Collection(PostgresCollection.Name)]
public sealed class ClusterDatabaseTests(PostgresFixture postgres)
{
    [PostgresFact]
    public async Task Initialising_again_or_at_the_same_time_keeps_what_is_there()
    {
        string database = postgres.NewSchema();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ClusterDatabase.Initialise(database)));
        using var queries = new MembershipQueries(database);
        await queries.CreateVersion("a");
        await queries.Insert(Member.Sample(), 0);

        await ClusterDatabase.Initialise(database);

        Assert.Equal([(Member.Sample(), 1)], await queries.ReadAll("a"));
        Assert.Equal(
            [
                "CleanupDefunctSiloEntriesKey",
                "ClearStorageKey",
                "DeleteMembershipTableEntriesKey",
                "GatewaysQueryKey",
                "InsertMembershipKey",
                "InsertMembershipVersionKey",
                "MembershipReadAllKey",
                "MembershipReadRowKey",
                "ReadFromStorageKey",
                "UpdateIAmAlivetimeKey",
                "UpdateMembershipKey",
                "WriteToStorageKey",
            ],
            (await queries.Keys()).Order(StringComparer.Ordinal)
        );
    }

    [PostgresFact]
    public async Task Check_says_what_to_do()
    {
        string database = postgres.NewSchema();
        string place = Place(database);
        Assert.Equal(
            $"{place}: the tables of the cluster are missing; run `neutralitysim cluster init` once.",
            (await ClusterDatabase.Check(database))?.English
        );
        await ClusterDatabase.Initialise(database);
        Assert.Null(await ClusterDatabase.Check(database));

        Assert.Equal(
            $"127.0.0.1:{new NpgsqlConnectionStringBuilder(database).Port}/nowhere: cannot connect (database \"nowhere\" does not exist); "
                + "accepted: a running PostgreSQL server that lets this machine in.",
            (await ClusterDatabase.Check($"{database};Database=nowhere"))?.English
        );
        Assert.StartsWith(
            "127.0.0.1:1/postgres: cannot connect (",
            (await ClusterDatabase.Check($"{database};Port=1"))?.English,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Connection_string_that_is_none_is_explained_without_its_values()
    {
        Assert.Equal(
            "Connection string of the cluster's database: no Host; "
                + "accepted: for example 'Host=db.example.org;Database=neutralitysim;Username=simulator'.",
            (await ClusterDatabase.Check("Password=secret"))?.English
        );
        foreach (string wrong in new[] { "Hots=x;Password=secret", "Host=x;Password=secret;Port=many", "secret" })
        {
            string message = (await ClusterDatabase.Check(wrong))!.English;
            Assert.StartsWith("Connection string of the cluster's database: ", message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
        }
    }

    [PostgresFact]
    public async Task Tables_of_another_application_stay_as_they_are()
    {
        string database = postgres.NewSchema();
        await using var source = NpgsqlDataSource.Create(database);
        await source
            .CreateCommand(
                "create table OrleansQuery (QueryKey text primary key, QueryText text);"
                    + "insert into OrleansQuery values ('MembershipReadAllKey', 'select 1')"
            )
            .ExecuteNonQueryAsync();

        var refusal = await Assert.ThrowsAsync<ClusterException>(() => ClusterDatabase.Initialise(database));

        Assert.Equal(
            $"{Place(database)}: another Orleans application keeps its members here; "
                + "accepted: a database, or a schema chosen with 'Search Path=', of its own.",
            refusal.Message
        );
        await using var rest = source.CreateCommand("select string_agg(QueryText, ',') from OrleansQuery");
        Assert.Equal("select 1", await rest.ExecuteScalarAsync());
    }

    private static string Place(string database) =>
        $"127.0.0.1:{new NpgsqlConnectionStringBuilder(database).Port}/postgres";
}
