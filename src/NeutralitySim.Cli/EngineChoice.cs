using System.CommandLine;
using NeutralitySim.Core.Runs;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>Where runs are carried out: in the grains of a silo in this process, in a cluster, or on the threads of this process.</summary>
internal sealed class EngineChoice(Locale locale)
{
    private const string Auto = "auto";

    /// <summary>On the threads of this process.</summary>
    public const string InProcess = "in-process";
    private const string Orleans = "orleans";

    public static readonly string[] Engines = [Auto, InProcess, Orleans];

    /// <summary>Starts the engine while other things are done.</summary>
    /// <param name="engine">One of <see cref="Engines"/>.</param>
    /// <param name="cluster">The cluster that is to do the work; null for this process.</param>
    /// <param name="probe">Told of each stage; may be null.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <returns>The engine; a failure is told when it is waited for, and is none where the user left the choice to us.</returns>
    /// <exception cref="EngineException">The cluster's database is not ready.</exception>
    public Task<StartedEngine> Start(
        string engine,
        ClusterSettings? cluster,
        IEngineProbe? probe,
        CancellationToken cancellation
    )
    {
        if (cluster is not null)
        {
            ClusterAccess.Require(cluster, locale);
            return Task.Run(() => Connect(cluster, probe, cancellation), cancellation);
        }

        return engine == InProcess
            ? Task.FromResult(new StartedEngine(new InProcessRunner(probe: probe)))
            : Task.Run(() => StartSilo(engine, probe, cancellation), cancellation);
    }

    private StartedEngine Connect(ClusterSettings cluster, IEngineProbe? probe, CancellationToken cancellation)
    {
        var connection = ClusterAccess.Try(
            () => ClusterConnection.Open(cluster, probe, cancellation),
            CliTexts.ConnectFailed,
            locale
        );
        return new StartedEngine(connection.Runner, connection) { IsElsewhere = true };
    }

    private async Task<StartedEngine> StartSilo(string engine, IEngineProbe? probe, CancellationToken cancellation)
    {
        try
        {
            var silo = await EmbeddedSilo.Start(probe, cancellation);
            return new StartedEngine(silo.Runner, silo);
        }
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            string remark = locale.With(CliTexts.SiloFailed, cause.Message);
            return engine == Auto
                ? new StartedEngine(new InProcessRunner(probe: probe), Remark: remark)
                : throw new EngineException(remark);
        }
    }
}
