using NeutralitySim.Core.Worlds;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>What a browser sends with every move.</summary>
/// <param name="State">The state as the query of an address.</param>
/// <param name="Sequence">Number of the move, from 1; comes back with its answers.</param>
/// <param name="Language"><c>en</c> or <c>fr</c>.</param>
/// <param name="Width">Width of a figure in CSS pixels, 320 to 2000.</param>
/// <param name="Wide">Width of a figure of several panels, 320 to 2000.</param>
internal sealed record AnswerRequest(string State, int Sequence, string Language, int Width, int Wide)
{
    /// <summary>True to take differences apart by all mixtures of rules, however many; false for those that are few.</summary>
    public bool AllMixtures { get; init; }

    /// <summary>What is wrong with it beyond the types of its values; the state is read elsewhere.</summary>
    public IReadOnlyList<ValueFault> Errors()
    {
        (string Field, bool IsRight, string Accepted)[] checks =
        [
            ("sequence", Sequence >= 1, "1, 2, 3 …"),
            ("language", Text.Languages.Contains(Language), string.Join(", ", Text.Languages)),
            ("width", IsWidth(Width), "320 – 2000"),
            ("wide", IsWidth(Wide), "320 – 2000"),
        ];
        return
        [
            .. checks
                .Where(check => !check.IsRight)
                .Select(check => new ValueFault(check.Field, _ => $"{check.Field}: {check.Accepted}")),
        ];
    }

    private static bool IsWidth(int width) => width is >= 320 and <= 2000;
}
