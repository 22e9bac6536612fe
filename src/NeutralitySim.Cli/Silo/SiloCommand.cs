using System.CommandLine;
using NeutralitySim.Core.Runs;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli.Silo;

/// <summary>Starts a silo that works for a cluster until it is told to stop.</summary>
internal static class SiloCommand
{
    public static Command Create(Locale locale, CommonOptions options)
    {
        var cluster = new ClusterOptions(locale);
        var members = cluster.Cluster("--cluster", CliTexts.ClusterOption);
        members.Required = true;
        var address = cluster.Address();
        var port = cluster.Port(options);
        var dashboard = new Option<bool>("--dashboard") { Description = locale[CliTexts.Dashboard] };
        var metricsPort = RunTelemetry.Port(options);
        var command = new Command("silo", locale[CliTexts.Silo])
        {
            members,
            cluster.Name,
            address,
            port,
            dashboard,
            metricsPort,
        };
        command.SetAction(parsed =>
            Serve(
                parsed.GetValue(members)! with
                {
                    Name = parsed.GetValue(cluster.Name)!,
                    Address = parsed.GetValue(address)!,
                    Port = (int)(parsed.GetValue(port) ?? 0),
                    HasDashboard = parsed.GetValue(dashboard),
                },
                (int?)parsed.GetValue(metricsPort),
                locale
            )
        );
        return command;
    }

    private static int Serve(ClusterSettings settings, int? metricsPort, Locale locale)
    {
        ClusterAccess.Require(settings, locale);
        using var telemetry = RunTelemetry.Start(metricsPort, locale);
        if (telemetry is null)
            return ExitCodes.Usage;
        using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.SiloStopping]));
        if (Start(settings, telemetry.Probe, interruption.Token, locale) is not { } started)
            return ExitCodes.Cancelled;
        using var silo = started;
        Console.WriteLine(
            locale.With(
                CliTexts.SiloStarted,
                silo.Settings.Name,
                silo.Settings.Address,
                silo.Settings.Port,
                silo.Settings.Port + 1
            )
        );
        if (silo.Dashboard is { } dashboard)
            Console.WriteLine(locale.With(CliTexts.DashboardShown, dashboard));
        if (WaitForFailure(silo, interruption.Token) is { } reason)
            throw new EngineException(locale.With(CliTexts.SiloLost, reason));
        silo.Stop().GetAwaiter().GetResult();
        return ExitCodes.Ok;
    }

    // Null when the user did not wait for it.
    private static WorkerSilo? Start(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation,
        Locale locale
    )
    {
        try
        {
            return ClusterAccess.Try(
                () => WorkerSilo.Start(settings, probe, cancellation),
                CliTexts.SiloFailed,
                locale
            );
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    // Null when the user wants the silo to stop.
    private static string? WaitForFailure(WorkerSilo silo, CancellationToken cancellation)
    {
        try
        {
            return silo.Failure.WaitAsync(cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
