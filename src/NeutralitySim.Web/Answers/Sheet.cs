using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>What is to be shown of an answer.</summary>
/// <param name="Locale">Language.</param>
/// <param name="Figures">Ids of the figures wanted.</param>
/// <param name="Provider">Content provider that figures of one are about; null for the scenario's own.</param>
/// <param name="Sequence">Number of the move.</param>
internal sealed record Sheet(Locale Locale, IReadOnlyList<string> Figures, string? Provider, int Sequence);
