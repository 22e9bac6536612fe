using Npgsql;

namespace NeutralitySim.Grains.Tests.Clustering;

/// <summary>Uses a database as Orleans does: takes each query's text from OrleansQuery and passes its parameters by name.</summary>
internal sealed class MembershipQueries(string connectionString) : IDisposable
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    public Task<int> CreateVersion(string cluster) =>
        Scalar("InsertMembershipVersionKey", [new("DeploymentId", cluster)]);

    public Task<int> Insert(Member member, int version) =>
        Scalar(
            "InsertMembershipKey",
            [
                .. Identity(member),
                new("SiloName", member.Name),
                new("HostName", "host"),
                new("Status", member.Status),
                new("ProxyPort", member.ProxyPort),
                new("StartTime", member.Start),
                new("IAmAliveTime", member.Alive),
                new("Version", version),
            ]
        );

    public Task<int> Update(Member member, int version) =>
        Scalar(
            "UpdateMembershipKey",
            [
                .. Identity(member),
                new("Status", member.Status),
                new("SuspectTimes", NpgsqlTypes.NpgsqlDbType.Text) { Value = (object?)member.Suspects ?? DBNull.Value },
                new("IAmAliveTime", member.Alive),
                new("Version", version),
            ]
        );

    public Task SayAlive(Member member) =>
        Execute("UpdateIAmAlivetimeKey", [.. Identity(member), new("IAmAliveTime", member.Alive)]);

    public Task Clean(string cluster, DateTime before) =>
        Execute("CleanupDefunctSiloEntriesKey", [new("DeploymentId", cluster), new("IAmAliveTime", before)]);

    public Task Delete(string cluster) => Execute("DeleteMembershipTableEntriesKey", [new("DeploymentId", cluster)]);

    public Task<List<(Member? Member, int Version)>> ReadAll(string cluster) =>
        Read("MembershipReadAllKey", [new("DeploymentId", cluster)], row => MemberOf(cluster, row));

    public Task<List<(Member? Member, int Version)>> ReadRow(Member member) =>
        Read("MembershipReadRowKey", Identity(member), row => MemberOf(member.Cluster, row));

    public Task<List<(string Address, int ProxyPort, int Generation)>> Gateways(string cluster) =>
        Read(
            "GatewaysQueryKey",
            [new("DeploymentId", cluster), new("Status", 3)],
            row => (row.GetString(row.GetOrdinal("Address")), Int(row, "ProxyPort"), Int(row, "Generation"))
        );

    public async Task<List<string>> Keys()
    {
        await using var command = _source.CreateCommand("SELECT QueryKey, QueryText FROM OrleansQuery");
        return await Rows(command, row => row.GetString(row.GetOrdinal("QueryKey")));
    }

    public void Dispose() => _source.Dispose();

    private static NpgsqlParameter[] Identity(Member member) =>
        [
            new("DeploymentId", member.Cluster),
            new("Address", member.Address),
            new("Port", member.Port),
            new("Generation", member.Generation),
        ];

    private static (Member?, int) MemberOf(string cluster, NpgsqlDataReader row)
    {
        int version = Int(row, "Version");
        if (row.IsDBNull(row.GetOrdinal("StartTime")))
            return (null, version);
        int suspects = row.GetOrdinal("SuspectTimes");
        var member = new Member(
            cluster,
            row.GetString(row.GetOrdinal("Address")),
            Int(row, "Port"),
            Int(row, "Generation"),
            row.GetString(row.GetOrdinal("SiloName")),
            Int(row, "Status"),
            Int(row, "ProxyPort"),
            row.IsDBNull(suspects) ? null : row.GetString(suspects),
            row.GetDateTime(row.GetOrdinal("StartTime")),
            row.GetDateTime(row.GetOrdinal("IAmAliveTime"))
        );
        return (member, version);
    }

    private static int Int(NpgsqlDataReader row, string column) => row.GetInt32(row.GetOrdinal(column));

    private async Task<int> Scalar(string key, NpgsqlParameter[] parameters) =>
        Assert.Single(await Read(key, parameters, row => row.GetInt32(0)));

    private Task Execute(string key, NpgsqlParameter[] parameters) => Read(key, parameters, _ => 0);

    private async Task<List<T>> Read<T>(string key, NpgsqlParameter[] parameters, Func<NpgsqlDataReader, T> read)
    {
        await using var find = _source.CreateCommand("SELECT QueryText FROM OrleansQuery WHERE QueryKey = $1");
        find.Parameters.Add(new() { Value = key });
        await using var command = _source.CreateCommand((string)(await find.ExecuteScalarAsync())!);
        command.Parameters.AddRange(parameters);
        return await Rows(command, read);
    }

    private static async Task<List<T>> Rows<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> read)
    {
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await rows.ReadAsync())
            found.Add(read(rows));
        return found;
    }
}
