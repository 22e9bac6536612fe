namespace NeutralitySim.Telemetry;

/// <summary>What the environment asks to send. The exporter reads addresses, protocol and headers itself.</summary>
internal sealed record OtlpSettings(bool SendsTraces, bool SendsMetrics)
{
    private const string Prefix = "OTEL_EXPORTER_OTLP_";
    private static readonly string[] Protocols = ["grpc", "http/protobuf"];

    /// <summary>Reads the variables. Some are checked because the exporter would put its defaults in their place and say nothing.</summary>
    /// <exception cref="TelemetryException">An address or protocol is not one.</exception>
    public static OtlpSettings Read(Func<string, string?> variable)
    {
        bool isOff = string.Equals(variable("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase);
        return new OtlpSettings(!isOff && Sends(variable, "TRACES"), !isOff && Sends(variable, "METRICS"));
    }

    private static bool Sends(Func<string, string?> variable, string signal)
    {
        string? endpoint = Setting(
            "ENDPOINT",
            value => Uri.TryCreate(value, UriKind.Absolute, out var uri) && IsWeb(uri)
        );
        if (endpoint is null || variable($"OTEL_{signal}_EXPORTER") == "none")
            return false;
        Setting("PROTOCOL", Protocols.Contains);
        return true;

        string? Setting(string name, Predicate<string> isAccepted)
        {
            foreach (string key in (string[])[$"{Prefix}{signal}_{name}", Prefix + name])
            {
                if (variable(key) is not { } value || string.IsNullOrWhiteSpace(value))
                    continue;
                return isAccepted(value) ? value : throw new TelemetryException($"{key}={value}");
            }

            return null;
        }
    }

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
}
