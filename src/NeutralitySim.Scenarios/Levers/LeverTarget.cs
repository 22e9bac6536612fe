using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>One value that a lever sets.</summary>
/// <param name="Setting">Its path as settings have it: without <c>*</c>, and below <c>overrides</c> where it holds for one regime.</param>
/// <param name="Type">What may stand there.</param>
/// <param name="Now">What the file has there; null for nothing.</param>
internal sealed record LeverTarget(string Setting, SchemaType Type, Resolved? Now);
