using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Files with something wrong, each beside the exact words that tell its writer, in both languages.</summary>
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
        Golden.AssertEqual(Told(result, "en", "this folder"), Path.Combine(s_folder, name + ".txt"));
        Golden.AssertEqual(Told(result, "fr", "ce dossier"), Path.Combine(s_folder, name + ".fr.txt"));
        Assert.Equal([], FrenchErrorTests.InEnglish(result.Errors));
    }

    private static string Told(ScenarioLoadResult result, string language, string folder) =>
        string.Concat(result.Errors.Select(error => $"{error.At(language)}\n"))
            .Replace(s_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(s_folder, folder, StringComparison.Ordinal);
}
