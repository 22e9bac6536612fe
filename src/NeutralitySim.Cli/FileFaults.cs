using System.Text.RegularExpressions;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli;

/// <summary>What the system says of a file or folder, in the program's own words.</summary>
internal static partial class FileFaults
{
    private const int LowerHalf = 0xFFFF;

    /// <summary>What is wrong; the system's own words where it is none of the usual.</summary>
    public static Text Reason(Exception failure) =>
        failure switch
        {
            TextException { Text: var text } => text,
            PathTooLongException => CliTexts.PathTooLong,
            UnauthorizedAccessException => CliTexts.NoPermission,
            DirectoryNotFoundException or FileNotFoundException => CliTexts.NoFolder,
            IOException io => Reason(io.HResult & LowerHalf) ?? Text.Plain(io.Message),
            _ => Text.Plain(failure.Message),
        };

    /// <summary>The same with the path it is about.</summary>
    public static Text Told(Exception failure) =>
        failure is not TextException && Quoted().Match(failure.Message) is { Success: true } path
            ? CliTexts.AboutPath.With(path.Groups[1].Value, Reason(failure))
            : Reason(failure);

    // Numbers of the system's errors; Windows has its own.
    private static Text? Reason(int number) =>
        OperatingSystem.IsWindows()
            ? number switch
            {
                39 or 112 => CliTexts.DiskFull,
                19 => CliTexts.ReadOnlyDisk,
                _ => null,
            }
            : number switch
            {
                28 or 69 or 122 => CliTexts.DiskFull,
                30 => CliTexts.ReadOnlyDisk,
                20 => CliTexts.NotAFolder,
                _ => null,
            };

    // Only FileNotFoundException has the path as a property: of the others the message is all there is, which quotes it.
    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
