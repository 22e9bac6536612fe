using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Reporting.Tests;

/// <summary>Names of assumptions in both languages.</summary>
public class PathWordTests
{
    private static readonly HashSet<string> BeforeIds =
    [
        "isps",
        "content-providers",
        "regimes",
        "overrides",
        "cohorts",
        "interconnects",
        "deals",
    ];

    public static TheoryData<string> Studies =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(Golden.RepositoryRoot, "scenarios"),
                    StudyFile.Name,
                    SearchOption.AllDirectories
                )
                .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)),
        ];

    [Theory]
    [MemberData(nameof(Studies))]
    public void Each_word_of_what_a_shipped_study_varies_has_a_name_in_both_languages(string scenario)
    {
        var study = StudyFile.Read(Path.Combine(Golden.RepositoryRoot, "scenarios", scenario, StudyFile.Name))!;
        string[] words =
        [
            .. study.Factors.SelectMany(factor => Words(factor.Path.Split('.'))),
            .. study
                .Factors.Where(factor => factor.Range == "switch")
                .SelectMany(factor => new[] { factor.Low, factor.Central, factor.High }),
        ];
        Assert.Empty(words.Distinct().Except(ReportTexts.PathWords.Keys));
    }

    [Fact]
    public void One_month_is_no_months()
    {
        Assert.Equal("1\u00a0month", Locale.For("en").Written("1 months"));
        Assert.Equal("2\u00a0months", Locale.For("en").Written("2 months"));
        Assert.Equal("1\u00a0mois", Locale.For("fr").Written("1 months"));
    }

    private static IEnumerable<string> Words(string[] path) =>
        path.Where((_, i) => i == 0 || !BeforeIds.Contains(path[i - 1])).Where(word => !BeforeIds.Contains(word));
}
