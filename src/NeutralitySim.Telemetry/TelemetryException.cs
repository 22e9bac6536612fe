namespace NeutralitySim.Telemetry;

/// <summary>The environment asks for telemetry in a way that cannot be set up; the message quotes what is wrong.</summary>
public sealed class TelemetryException(string message, Exception? cause = null) : Exception(message, cause);
