using System.Reflection;
using OpenTelemetry.Resources;

namespace NeutralitySim.Telemetry;

/// <summary>Who measures.</summary>
internal static class ServiceResource
{
    /// <summary>Name and version of this program; OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last and so count.</summary>
    public static ResourceBuilder Create() =>
        ResourceBuilder
            .CreateEmpty()
            .AddTelemetrySdk()
            .AddService("neutralitysim", serviceVersion: Version())
            .AddEnvironmentVariableDetector();

    private static string? Version() =>
        typeof(ServiceResource)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion;
}
