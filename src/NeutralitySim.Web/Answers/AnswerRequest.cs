using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>What a browser sends with every move.</summary>
/// <param name="State">The state as the query of an address.</param>
/// <param name="Sequence">Number of the move, from 1; comes back with its answers.</param>
/// <param name="Language"><c>en</c> or <c>fr</c>.</param>
/// <param name="Figures">Ids of the figures in sight.</param>
internal sealed record AnswerRequest(string State, int Sequence, string Language, IReadOnlyList<string> Figures)
{
    /// <summary>True to take differences apart by all mixtures of rules, however many; false for those that are few.</summary>
    public bool AllMixtures { get; init; }

    /// <summary>False to be content with the estimate: in a hall of telephones, exact runs of all would hold up everybody's estimates.</summary>
    public bool Exact { get; init; } = true;

    /// <summary>State that differences are taken from, as the query of an address of the same scenario; empty for the scenario as written.</summary>
    public string Against { get; init; } = "";

    /// <summary>Content provider that figures of one are about; empty for the scenario's own.</summary>
    public string Provider { get; init; } = "";

    /// <summary>What is wrong with it beyond the types of its values; the states are read elsewhere.</summary>
    public IReadOnlyList<ValueFault> Errors()
    {
        (string Field, bool IsRight, string Accepted)[] checks =
        [
            ("sequence", Sequence >= 1, "1, 2, 3 …"),
            ("language", Text.Languages.Contains(Language), string.Join(", ", Text.Languages)),
            (
                "figures",
                Figures is not null && Figures.All(LiveFigures.Ids.Contains),
                string.Join(", ", LiveFigures.Ids)
            ),
            ("against", Against is not null, "\"\""),
            ("provider", Provider is not null, "\"\""),
        ];
        return
        [
            .. checks
                .Where(check => !check.IsRight)
                .Select(check => new ValueFault(check.Field, _ => $"{check.Field}: {check.Accepted}")),
        ];
    }
}
