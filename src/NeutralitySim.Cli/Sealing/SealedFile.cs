using System.Security.Cryptography;

namespace NeutralitySim.Cli.Sealing;

/// <summary>A file as it was when it was written.</summary>
/// <param name="Path">Path in the folder, with slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal digits.</param>
internal sealed record SealedFile(string Path, long Bytes, string Sha256)
{
    /// <summary>Files of a folder, by path.</summary>
    public static IReadOnlyList<SealedFile> AllOf(string folder, IEnumerable<string> files) =>
        [
            .. files
                .Select(file => Of(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    /// <summary>A file as it is now.</summary>
    /// <param name="path">What it is called.</param>
    /// <param name="file">Where it is.</param>
    public static SealedFile Of(string path, string file)
    {
        using var stream = File.OpenRead(file);
        return new SealedFile(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>True where the file is still what it was.</summary>
    /// <param name="file">Where it is.</param>
    public bool IsStill(string file) =>
        File.Exists(file) && new FileInfo(file).Length == Bytes && Of(Path, file) == this;
}
