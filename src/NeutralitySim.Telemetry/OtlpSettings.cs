namespace NeutralitySim.Telemetry;

/// <summary>What the environment asks to send. Addresses, protocol and headers are read by the exporter itself.</summary>
internal sealed record OtlpSettings(bool SendsTraces, bool SendsMetrics)
{
    public static OtlpSettings Read(Func<string, string?> variable)
    {
        bool isOff = string.Equals(variable("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase);
        return new OtlpSettings(!isOff && Sends("TRACES"), !isOff && Sends("METRICS"));

        bool Sends(string signal) =>
            (IsSet("OTEL_EXPORTER_OTLP_ENDPOINT") || IsSet($"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT"))
            && variable($"OTEL_{signal}_EXPORTER") != "none";

        bool IsSet(string name) => !string.IsNullOrWhiteSpace(variable(name));
    }
}
