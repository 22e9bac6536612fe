using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios;

/// <summary>A scenario found in a folder.</summary>
/// <param name="Id">Identifier: the name of its folder.</param>
/// <param name="Path">Path of its file.</param>
/// <param name="Title">Title; the id where the file gives none or cannot be read.</param>
/// <param name="Question">The question it answers; empty where the file gives none.</param>
public sealed record ScenarioSummary(string Id, string Path, Text Title, Text Question);
