using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>How an answer is to be drawn.</summary>
/// <param name="Locale">Language.</param>
/// <param name="Width">Width of a figure, CSS pixels.</param>
/// <param name="Wide">Width of a figure of several panels, CSS pixels.</param>
/// <param name="Sequence">Number of the move.</param>
internal sealed record Sheet(Locale Locale, double Width, double Wide, int Sequence);
