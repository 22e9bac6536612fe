using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Files with something wrong, each beside the exact words that tell its writer.</summary>
public class InvalidFilesTests
{
    private static readonly string s_folder = Path.Combine(
        Golden.RepositoryRoot,
        "tests",
        "NeutralitySim.Scenarios.Tests",
        "Invalid"
    );

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(s_folder, "*.yaml")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_error_is_told_in_these_words(string name)
    {
        var result = ScenarioLoader.Load(
            Path.Combine(s_folder, name + ".yaml"),
            new ScenarioLoadOptions { Root = s_folder }
        );
        Assert.False(result.IsValid);
        Assert.NotEmpty(result.Errors);
        string words = string.Concat(result.Errors.Select(error => $"{error}\n"));
        words = words
            .Replace(s_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(s_folder, "this folder", StringComparison.Ordinal);
        Golden.AssertEqual(words, Path.Combine(s_folder, name + ".txt"));
    }
}
