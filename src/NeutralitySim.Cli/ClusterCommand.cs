using System.CommandLine;
using NeutralitySim.Grains;

namespace NeutralitySim.Cli;

/// <summary>Prepares a database for a cluster.</summary>
internal static class ClusterCommand
{
    public static Command Create(Messages messages)
    {
        var cluster = new ClusterOptions(messages).Cluster("--cluster", Message.ClusterDatabase);
        cluster.Required = true;
        var init = new Command("init", messages[Message.ClusterInit]) { cluster };
        init.SetAction(parsed =>
        {
            if (parsed.GetValue(cluster)!.Database is not { } database)
                throw new EngineException(messages[Message.DatabaseNeeded]);
            ClusterAccess.Try(
                async () =>
                {
                    await ClusterDatabase.Initialise(database, CancellationToken.None);
                    return true;
                },
                Message.DatabaseFailed,
                messages
            );
            Console.WriteLine(messages[Message.DatabaseReady]);
            return ExitCodes.Ok;
        });
        return new Command("cluster", messages[Message.Cluster]) { init };
    }
}
