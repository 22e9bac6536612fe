using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Verdicts;
using NeutralitySim.Results;
using NeutralitySim.Results.Studies;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Studies that lie beside shipped scenarios are about these values and this engine, and their guides tell what they found.</summary>
public class GuideVerdictTests
{
    private const string Heading = "## How sure is that?\n";

    private static readonly string Scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");

    public static TheoryData<string> Studied =>
        [
            .. Directory
                .GetFiles(Scenarios, StudyFile.Name, SearchOption.AllDirectories)
                .Select(file => Path.GetFileName(Path.GetDirectoryName(file))!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Studied))]
    public void A_study_is_of_the_scenario_as_it_stands_and_of_this_engine(string scenario)
    {
        var study = StudyFile.Read(Path.Combine(Scenarios, scenario, StudyFile.Name));
        var description = Description(scenario);
        Assert.Equal((scenario, description.EngineVersion), (study.Scenario, study.EngineVersion));
        Assert.True(
            study.IsCurrent(description),
            $"values changed since: neutralitysim sensitivity scenarios/{scenario} --keep"
        );
        Assert.Equal(200, study.Draws);
    }

    [Theory]
    [MemberData(nameof(Studied))]
    public void A_guide_tells_the_verdicts(string scenario)
    {
        string path = Path.Combine(Scenarios, scenario, "README.md");
        string guide = File.ReadAllText(path);
        Golden.AssertEqual(WithSection(guide, Section(scenario)), path);
    }

    private static string WithSection(string guide, string section)
    {
        int from = guide.IndexOf(Heading, StringComparison.Ordinal);
        if (from < 0)
        {
            // History comes last.
            from = guide.IndexOf("\n## Before and after", StringComparison.Ordinal) + 1;
            return from > 0 ? guide[..from] + section + "\n" + guide[from..] : guide.TrimEnd() + "\n\n" + section;
        }

        int to = guide.IndexOf("\n## ", from, StringComparison.Ordinal);
        return guide[..from] + section + (to < 0 ? "" : guide[to..]);
    }

    private static string Section(string scenario)
    {
        var study = StudyFile.Read(Path.Combine(Scenarios, scenario, StudyFile.Name));
        using var store = ResultsStore.InMemory(Description(scenario));
        var context = new ReportContext(store.Reader, "en");
        var table = VerdictTable.Of(context, study);
        string[] rows =
        [
            $"| {string.Join(" | ", table.Columns)} |",
            $"|{string.Concat(Enumerable.Repeat(" --- |", table.Columns.Count))}",
            .. table.Rows.Select(row => $"| {string.Join(" | ", row)} |"),
        ];
        return Heading
            + $"""

                {VerdictTable.Explanation(context, study)}
                `neutralitysim sensitivity scenarios/{scenario}` does it again and draws what each difference hangs on.

                {string.Join('\n', rows)}

                """.ReplaceLineEndings("\n");
    }

    private static ExperimentDescription Description(string scenario) =>
        ScenarioLoader.Load(Path.Combine(Scenarios, scenario)).Experiment!.Description;
}
