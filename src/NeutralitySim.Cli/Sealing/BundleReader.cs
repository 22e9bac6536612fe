using System.IO.Compression;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli.Sealing;

/// <summary>
/// Unpacks bundles that anybody may have made: only files that the manifest names, under plain names, no links, and never more of them or more bytes than a
/// folder of results has.
/// </summary>
internal static class BundleReader
{
    /// <summary>The most files in a bundle.</summary>
    public const int MostFiles = 2_000;

    /// <summary>The most bytes in a bundle, unpacked.</summary>
    public const long MostBytes = 4L << 30;

    private const int LinkBits = 0xF000;
    private const int SymbolicLink = 0xA000;
    private const int HighHalf = 16;

    /// <summary>Unpacks a bundle into an empty folder; names of files that its manifest does not have, which are left out.</summary>
    /// <exception cref="TextException">It is no bundle, or not one that is safe to unpack.</exception>
    public static IReadOnlyList<string> Unpack(string bundle, string folder)
    {
        using var stream = File.OpenRead(bundle);
        if (!ZipGuard.IsSmall(stream, MostFiles))
            throw new SealException(CliTexts.NotBundle.With(bundle));
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return Unpack(archive, bundle, folder);
        }
        catch (InvalidDataException)
        {
            throw new SealException(CliTexts.NotBundle.With(bundle));
        }
    }

    private static IReadOnlyList<string> Unpack(ZipArchive archive, string bundle, string folder)
    {
        var unsafeNames = archive.Entries.Where(entry => !IsSafe(entry)).Select(entry => entry.FullName).ToList();
        var twice = archive
            .Entries.CountBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Value > 1)
            .Select(name => name.Key);
        unsafeNames.AddRange(twice);
        if (unsafeNames.Count > 0)
            throw new SealException(CliTexts.UnsafeBundle.With(bundle, NameList.Of(unsafeNames)));
        if (archive.Entries.Sum(entry => entry.Length) > MostBytes || archive.Entries.Count > MostFiles)
            throw new SealException(CliTexts.LargeBundle.With(bundle, MostFiles, MostBytes >> 30));
        if (archive.GetEntry(ManifestFile.Name) is not { } sealedBy)
            throw new SealException(CliTexts.NotBundle.With(bundle));
        var manifest = Manifest(sealedBy, bundle);
        var known = manifest
            .Files.Select(file => file.Path)
            .Append(ManifestFile.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => known.Contains(entry.FullName)))
            Unpack(entry, Path.Combine(folder, entry.FullName), bundle);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !known.Contains(name))];
    }

    private static ResultsManifest Manifest(ZipArchiveEntry entry, string bundle)
    {
        using var text = entry.Open();
        return ManifestFile.Read(text, $"{bundle}: {ManifestFile.Name}");
    }

    // The length an entry declares bounds what is written, whatever it would unpack to.
    private static void Unpack(ZipArchiveEntry entry, string file, string bundle)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var from = entry.Open();
        using var to = File.Create(file);
        byte[] buffer = new byte[1 << 16];
        long left = entry.Length;
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            left -= read;
            if (left < 0)
                throw new SealException(CliTexts.UnsafeBundle.With(bundle, entry.FullName));
            to.Write(buffer.AsSpan(0, read));
        }
    }

    private static bool IsSafe(ZipArchiveEntry entry) =>
        ((entry.ExternalAttributes >> HighHalf) & LinkBits) != SymbolicLink && IsPlainPath(entry.FullName);

    /// <summary>True for a path that stays in its folder, whatever the system.</summary>
    public static bool IsPlainPath(string path) => path.Split('/').All(IsPlain);

    // No way up, no root, no drive, no stream, nothing a system takes for another name.
    private static bool IsPlain(string part) =>
        part.Length is > 0 and <= 120
        && part.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '.' or ' ' || sign > '\u00a0')
        && part.Trim('.', ' ').Length > 0
        && part[^1] is not ('.' or ' ');
}
