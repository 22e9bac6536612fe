using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Reporting.Kit;

/// <summary>What a role is told in any scenario.</summary>
/// <param name="Who">Who it is.</param>
/// <param name="Wants">What it wants.</param>
/// <param name="Argument">Its strongest argument.</param>
/// <param name="Counter">The strongest argument of those who disagree.</param>
/// <param name="Ask">What it should ask the others.</param>
internal sealed record RoleWords(Text Who, Text Wants, Text Argument, Text Counter, Text Ask);
