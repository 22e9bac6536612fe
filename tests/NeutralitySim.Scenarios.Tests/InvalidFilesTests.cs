using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Files with something wrong, each beside the exact words that tell its writer, in both languages.</summary>
public class InvalidFilesTests
{
    private static readonly string Folder = Path.Combine(
        Golden.RepositoryRoot,
        "tests",
        "NeutralitySim.Scenarios.Tests",
        "Invalid"
    );

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.yaml")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_error_is_told_in_these_words(string name)
    {
        var result = ScenarioLoader.Load(
            Path.Combine(Folder, name + ".yaml"),
            new ScenarioLoadOptions { Root = Folder }
        );
        Assert.False(result.IsValid);
        Assert.NotEmpty(result.Errors);
        Golden.AssertEqual(Told(result, "en", "this folder"), Path.Combine(Folder, name + ".txt"));
        Golden.AssertEqual(Told(result, "fr", "ce dossier"), Path.Combine(Folder, name + ".fr.txt"));
        Assert.Equal([], FrenchErrorTests.InEnglish(result.Errors));
    }

    private static string Told(ScenarioLoadResult result, string language, string folder) =>
        string.Concat(result.Errors.Select(error => $"{error.At(language)}\n"))
            .Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            .Replace(Folder, folder, StringComparison.Ordinal);
}
