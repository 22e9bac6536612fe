using System.Globalization;
using System.Text;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Validation;

/// <summary>
/// <c>docs/validation.md</c>: every published value that a shipped scenario lays over its results, beside what the regime that history followed gives.
/// </summary>
public sealed class ValidationDocumentTests
{
    private const int Replications = 5;

    [Trait("Speed", "Slow")]
    [Fact]
    public void Every_published_month_stands_beside_the_simulated_one()
    {
        var document = new StringBuilder(
            $"""
            # Published and simulated

            Every published value of every shipped scenario, hit or missed, beside the mean of {Replications} replications of the regime that history followed (of
            the baseline where the scenario names none). Values marked fitted were used to set the scenario's numbers and are no evidence; the others are.
            `UPDATE_GOLDEN=1 dotnet test tests/NeutralitySim.Validation --filter ValidationDocument` writes this file anew.

            """.ReplaceLineEndings("\n")
        );
        var told = new HashSet<string>();
        foreach (string scenario in ((IEnumerable<object[]>)InvariantTests.Scenarios).Select(row => (string)row[0]))
        {
            var experiment = Shipped.Load(scenario);
            // A scenario that refines another has the other's published values.
            string published = string.Join(';', experiment.Description.Observations);
            if (experiment.Description.Observations.Count > 0 && told.Add(published))
                Add(document, experiment, experiment.Description.ObservedRegime ?? experiment.Description.Baseline);
        }

        var held = Shipped.LoadFile(SlowLinesTests.File);
        Add(document, held, held.Description.ObservedRegime!);
        Golden.AssertEqual(document.ToString(), Path.Combine(Golden.RepositoryRoot, "docs", "validation.md"));
    }

    private static void Add(StringBuilder document, Experiment experiment, string regime)
    {
        var runs = Shipped.Runs(experiment, regime, Replications);
        (Observation Of, double Simulated)[] found =
        [
            .. from observation in experiment.Description.Observations
            orderby observation.Indicator, observation.Entity.Id, observation.Month
            select (observation, Simulated(runs, observation)),
        ];
        double[] evidence = [.. found.Where(f => !f.Of.Fitted).Select(Deviation).Order()];
        Line(document, $"\n## {experiment.Description.Id}, {regime}\n");
        if (evidence.Length > 0)
            Line(
                document,
                $"{evidence.Length} values not fitted: median deviation {Percent(evidence[evidence.Length / 2])}, from {Percent(evidence[0])} to {Percent(evidence[^1])}; "
                    + $"{evidence.Count(d => Math.Abs(d) <= 0.12)} within 12 %.\n"
            );
        Line(document, "| indicator | about | month | published | simulated | deviation | |");
        Line(document, "| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var row in found)
            Line(
                document,
                $"| {row.Of.Indicator} | {row.Of.Entity.Id} | {experiment.Description.Calendar.Label(row.Of.Month)} | {Number(row.Of.Value)} | {Number(row.Simulated)} | {Percent(Deviation(row))} | {(row.Of.Fitted ? "fitted" : "")} |"
            );
    }

    private static double Simulated(RunResult[] runs, Observation observation) =>
        runs.Average(run =>
            run.Series.Single(p =>
                p.Indicator == observation.Indicator && p.Entity == observation.Entity && p.Month == observation.Month
            ).Value
        );

    private static double Deviation((Observation Of, double Simulated) row) => row.Simulated / row.Of.Value - 1;

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("+0 %;−0 %;0 %", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder document, string text) => document.Append(text).Append('\n');
}
