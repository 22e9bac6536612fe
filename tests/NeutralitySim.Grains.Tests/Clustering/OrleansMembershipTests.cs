using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Runtime;

namespace NeutralitySim.Grains.Tests.Clustering;

/// <summary>Orleans itself on the tables and queries of this project.</summary>
[Collection(PostgresCollection.Name)]
[Trait("Speed", "Slow")]
public sealed class OrleansMembershipTests(PostgresFixture postgres)
{
    private const string Cluster = "orleans";

    [PostgresFact]
    public async Task Silos_find_each_other_and_a_client_finds_them()
    {
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database);
        using var first = Silo(database);
        await first.StartAsync();
        using var second = Silo(database);
        await second.StartAsync();
        using var client = Client(database);
        await client.StartAsync();

        var management = client.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        var hosts = await management.GetHosts(onlyActive: true);
        Assert.Equal(
            new[] { AddressOf(first), AddressOf(second) }.Order(),
            hosts.Where(host => host.Value == SiloStatus.Active).Select(host => host.Key).Order()
        );

        await client.StopAsync();
        await second.StopAsync();
        using var queries = new MembershipQueries(database);
        Assert.Equal(
            [Member.Active, Member.Dead],
            (await queries.ReadAll(Cluster)).Select(row => row.Member!.Status).Order()
        );
        await first.StopAsync();
    }

    private static SiloAddress AddressOf(IHost silo) =>
        silo.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;

    private static IHost Silo(string database) =>
        Quiet()
            .UseOrleans(silo =>
                silo.Configure<ClusterOptions>(Name)
                    .UseAdoNetClustering(options =>
                    {
                        options.Invariant = "Npgsql";
                        options.ConnectionString = database;
                    })
                    .ConfigureEndpoints(IPAddress.Loopback, Ports.Free(), Ports.Free())
            )
            .Build();

    private static IHost Client(string database) =>
        Quiet()
            .UseOrleansClient(client =>
                client
                    .Configure<ClusterOptions>(Name)
                    .UseAdoNetClustering(options =>
                    {
                        options.Invariant = "Npgsql";
                        options.ConnectionString = database;
                    })
            )
            .Build();

    private static IHostBuilder Quiet() => new HostBuilder().ConfigureLogging(logging => logging.ClearProviders());

    private static void Name(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Cluster, Cluster);
}
