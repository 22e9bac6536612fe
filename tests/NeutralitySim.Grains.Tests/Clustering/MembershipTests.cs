namespace NeutralitySim.Grains.Tests.Clustering;

/// <summary>The contract between Orleans' ADO.NET clustering and the queries it finds in the database.</summary>
[Collection(PostgresCollection.Name)]
public sealed class MembershipTests(PostgresFixture postgres) : IAsyncLifetime
{
    private MembershipQueries _queries = null!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.Absence is not null)
            return;
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database);
        _queries = new MembershipQueries(database);
    }

    public Task DisposeAsync()
    {
        _queries?.Dispose();
        return Task.CompletedTask;
    }

    [PostgresFact]
    public async Task Version_is_created_once_and_comes_back_without_members()
    {
        Assert.Empty(await _queries.ReadAll("a"));
        Assert.Equal(1, await _queries.CreateVersion("a"));
        Assert.Equal(0, await _queries.CreateVersion("a"));

        Assert.Equal([(null, 0)], await _queries.ReadAll("a"));
        Assert.Equal([(null, 0)], await _queries.ReadRow(Member.Sample()));
    }

    [PostgresFact]
    public async Task Member_comes_back_as_it_was_written()
    {
        var member = Member.Sample();
        await _queries.CreateVersion("a");
        Assert.Equal(1, await _queries.Insert(member, 0));
        Assert.Equal([(member, 1)], await _queries.ReadAll("a"));

        var suspected = member with
        {
            Status = Member.Dead,
            Suspects = "10.0.0.2:1@7,2026-01-01 12:00:00.000 GMT|x",
            Alive = member.Alive.AddMinutes(1),
        };
        Assert.Equal(1, await _queries.Update(suspected, 1));
        Assert.Equal([(suspected, 2)], await _queries.ReadRow(member));
        Assert.Equal(DateTimeKind.Utc, (await _queries.ReadRow(member))[0].Member!.Alive.Kind);

        var trusted = suspected with { Suspects = null };
        Assert.Equal(1, await _queries.Update(trusted, 2));
        Assert.Equal([(trusted, 3)], await _queries.ReadRow(member));
    }

    [PostgresFact]
    public async Task Change_with_another_version_or_of_the_wrong_member_changes_nothing()
    {
        var member = Member.Sample();
        var changed = member with { Status = Member.Dead, Name = "another" };
        Assert.Equal(0, await _queries.Insert(member, 0));
        await _queries.CreateVersion("a");
        await _queries.Insert(member, 0);

        foreach (int wrong in new[] { 0, 2 })
        {
            Assert.Equal(0, await _queries.Insert(Member.Sample(port: 2), wrong));
            Assert.Equal(0, await _queries.Update(changed, wrong));
        }
        Assert.Equal(0, await _queries.Insert(changed, 1));
        Assert.Equal(0, await _queries.Update(changed with { Generation = 8 }, 1));
        Assert.Equal(0, await _queries.Update(changed with { Cluster = "b" }, 1));

        Assert.Equal([(member, 1)], await _queries.ReadAll("a"));
        Assert.Equal([(null, 1)], await _queries.ReadRow(member with { Generation = 8 }));
    }

    [PostgresFact]
    public async Task Of_two_changes_with_the_same_version_exactly_one_is_made()
    {
        await _queries.CreateVersion("a");
        for (int version = 0; version < 50; version++)
        {
            int[] done = await Task.WhenAll(
                _queries.Insert(Member.Sample(port: 2 * version), version),
                _queries.Insert(Member.Sample(port: 2 * version + 1), version)
            );
            Assert.Equal([0, 1], done.Order());
        }

        var all = await _queries.ReadAll("a");
        Assert.Equal(50, all.Count);
        Assert.All(all, row => Assert.Equal(50, row.Version));
    }

    [PostgresFact]
    public async Task Gateways_are_the_active_members_that_take_clients()
    {
        await _queries.CreateVersion("a");
        await _queries.CreateVersion("b");
        await _queries.Insert(Member.Sample(port: 1), 0);
        await _queries.Insert(Member.Sample(port: 2) with { ProxyPort = 0 }, 1);
        await _queries.Insert(Member.Sample(port: 3, status: Member.Joining), 2);
        await _queries.Insert(Member.Sample(port: 4, cluster: "b"), 0);

        Assert.Equal([("10.0.0.1", 30001, 7)], await _queries.Gateways("a"));
    }

    [PostgresFact]
    public async Task Sign_of_life_leaves_the_version_alone()
    {
        var member = Member.Sample();
        await _queries.CreateVersion("a");
        await _queries.Insert(member, 0);
        var later = member with { Alive = member.Alive.AddSeconds(30) };

        await _queries.SayAlive(later);

        Assert.Equal([(later, 1)], await _queries.ReadAll("a"));
    }

    [PostgresFact]
    public async Task Cleaning_takes_old_members_that_are_not_active_and_deleting_takes_one_cluster()
    {
        var dead = Member.Sample(port: 1, status: Member.Dead);
        var active = Member.Sample(port: 2);
        var lately = dead with { Port = 3, Alive = dead.Alive.AddHours(1) };
        var elsewhere = dead with { Cluster = "b" };
        await _queries.CreateVersion("a");
        await _queries.CreateVersion("b");
        await _queries.Insert(dead, 0);
        await _queries.Insert(active, 1);
        await _queries.Insert(lately, 2);
        await _queries.Insert(elsewhere, 0);

        await _queries.Clean("a", before: dead.Alive.AddMinutes(1));
        Assert.Equal([active, lately], (await _queries.ReadAll("a")).Select(row => row.Member).OrderBy(m => m!.Port));

        await _queries.Delete("a");
        Assert.Empty(await _queries.ReadAll("a"));
        Assert.Equal([(elsewhere, 1)], await _queries.ReadAll("b"));
    }
}
