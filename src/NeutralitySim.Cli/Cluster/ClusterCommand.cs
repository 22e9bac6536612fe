using System.CommandLine;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Cluster;

/// <summary>Prepares a database for a cluster.</summary>
internal static class ClusterCommand
{
    public static Command Create(Locale locale)
    {
        var cluster = new ClusterOptions(locale).Cluster("--cluster", CliTexts.ClusterDatabase);
        cluster.Required = true;
        var init = new Command("init", locale[CliTexts.ClusterInit]) { cluster };
        init.SetAction(parsed =>
        {
            if (parsed.GetValue(cluster)!.Database is not { } database)
                throw new EngineException(locale[CliTexts.DatabaseNeeded]);
            ClusterAccess.Try(
                async () =>
                {
                    await ClusterDatabase.Initialise(database, CancellationToken.None);
                    return true;
                },
                CliTexts.DatabaseFailed,
                locale
            );
            Console.WriteLine(locale[CliTexts.DatabaseReady]);
            return ExitCodes.Ok;
        });
        return new Command("cluster", locale[CliTexts.Cluster]) { init };
    }
}
