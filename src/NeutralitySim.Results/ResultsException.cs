namespace NeutralitySim.Results;

/// <summary>A results file cannot be used as asked.</summary>
/// <param name="message">Which file, what was found, what is accepted.</param>
public sealed class ResultsException(string message) : Exception(message);
