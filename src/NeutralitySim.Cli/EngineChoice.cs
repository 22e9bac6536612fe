using System.CommandLine;
using NeutralitySim.Core.Engine;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>Where runs are carried out: in the grains of a silo in this process, in a cluster, or on the threads of this process.</summary>
internal sealed class EngineChoice(Locale locale)
{
    private const string Auto = "auto";
    private const string InProcess = "in-process";
    private const string Orleans = "orleans";

    public static readonly string[] Engines = [Auto, InProcess, Orleans];

    /// <summary>Starts the engine while other things are done.</summary>
    /// <param name="engine">One of <see cref="Engines"/>.</param>
    /// <param name="cluster">The cluster that is to do the work; null for this process.</param>
    /// <param name="probe">Told of each stage; may be null.</param>
    /// <returns>The engine; a failure is told when it is waited for, and is none where the user left the choice to us.</returns>
    /// <exception cref="EngineException">The cluster's database is not ready.</exception>
    public Task<StartedEngine> Start(string engine, ClusterSettings? cluster, IEngineProbe? probe)
    {
        if (cluster is not null)
        {
            ClusterAccess.Require(cluster, locale);
            return Task.Run(() =>
                new StartedEngine(
                    ClusterAccess.Try(
                        () => ClusterConnection.Open(cluster, probe, CancellationToken.None),
                        CliTexts.ConnectFailed,
                        locale
                    )
                )
            );
        }

        if (engine == InProcess)
            return Task.FromResult(new StartedEngine(new ThreadsOfThisProcess(probe)));
        return Task.Run(() => StartSilo(engine, probe));
    }

    private async Task<StartedEngine> StartSilo(string engine, IEngineProbe? probe)
    {
        try
        {
            return new StartedEngine(await EmbeddedSilo.Start(probe));
        }
        catch (Exception cause) when (engine == Auto)
        {
            return new StartedEngine(new ThreadsOfThisProcess(probe), locale.With(CliTexts.SiloFailed, cause.Message));
        }
        catch (Exception cause)
        {
            throw new EngineException(locale.With(CliTexts.SiloFailed, cause.Message));
        }
    }

    private sealed class ThreadsOfThisProcess(IEngineProbe? probe) : IRunnerHost
    {
        public IExperimentRunner Runner { get; } = new InProcessRunner(probe: probe);

        public void Dispose() { }
    }
}
