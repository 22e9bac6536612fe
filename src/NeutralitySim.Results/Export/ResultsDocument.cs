using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Results.Export;

/// <summary><c>results.json</c> as it is written; names and order are those of the file.</summary>
internal sealed record ResultsDocument(
    string ResultsHash,
    ExperimentDescription Description,
    IReadOnlyList<RunKey> Runs,
    IEnumerable<ResultsDocument.Row> Comparison,
    IEnumerable<ResultsDocument.RunLog> Decisions
)
{
    internal sealed record Row(string Indicator, Text? Name, string Unit, Entity Entity, IEnumerable<Cell> Regimes);

    internal sealed record Cell(string Regime, Estimate? Value, Estimate? Difference);

    internal sealed record RunLog(string Regime, IReadOnlyList<DecisionRecord> Log);
}
