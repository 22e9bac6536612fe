using System.Text.RegularExpressions;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>What docs/model.md says holds an equation, and where it stands, is there.</summary>
public sealed partial class ModelDocumentTests
{
    private static string Document => File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "model.md"));

    [Fact]
    public void Every_test_that_the_model_names_exists()
    {
        var named = TestName().Matches(Document).Select(match => match.Groups[1].Value).ToHashSet();
        var there = Sources("tests").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        Assert.True(named.Count > 20);
        Assert.Empty(named.Except(there!));
    }

    [Fact]
    public void Every_place_that_the_model_names_exists()
    {
        var there = Sources(Path.Combine("src", "NeutralitySim.Core"))
            .Select(path =>
                Path.GetRelativePath(Path.Combine(Golden.RepositoryRoot, "src", "NeutralitySim.Core"), path)
            )
            .Select(path => path.Replace('\\', '/'))
            .ToHashSet();
        var named = Place().Matches(Document).Select(match => match.Groups[1].Value + ".cs").ToHashSet();
        Assert.True(named.Count > 15);
        Assert.Empty(named.Except(there));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex("`([A-Z][A-Za-z0-9]+Tests)`")]
    private static partial Regex TestName();

    [GeneratedRegex("`([A-Z][A-Za-z]+/[A-Z][A-Za-z]+)`")]
    private static partial Regex Place();
}
