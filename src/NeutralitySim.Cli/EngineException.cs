namespace NeutralitySim.Cli;

/// <summary>The engine asked for cannot be had; the message is for the user.</summary>
internal sealed class EngineException(string message) : Exception(message);
