namespace NeutralitySim.Core.Results;

/// <summary>An id with the name shown to people.</summary>
public sealed record NamedEntry(string Id, LocalizedText Name);
