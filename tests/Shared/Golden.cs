using System.Runtime.CompilerServices;
using System.Text;

namespace NeutralitySim.Tests.Shared;

/// <summary>Compares text with a committed file; <c>UPDATE_GOLDEN=1</c> rewrites the file instead.</summary>
internal static class Golden
{
    /// <summary>Root of the repository, found from this source file.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Asserts that <paramref name="actual"/> equals the file beside the calling test, byte for byte.</summary>
    public static void AssertEqual(string actual, string fileName, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, fileName);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(false));
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing: run with UPDATE_GOLDEN=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string FindRoot([CallerFilePath] string caller = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "..", ".."));
}
