using System.IO.Compression;
using NeutralitySim.Cli.Sealing;

namespace NeutralitySim.Cli.Bundle;

/// <summary>Writes bundles: equal contents give equal bytes, whenever and in whatever order they were gathered.</summary>
internal static class BundleWriter
{
    /// <summary>How a bundle's name ends.</summary>
    public const string Ending = ".neutralitysim";

    // The first moment a zip can tell.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a bundle, whole or not at all.</summary>
    public static void Write(BundleContents contents, string to)
    {
        string full = Path.GetFullPath(to);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string unfinished = full + ".unfinished";
        try
        {
            using (var stream = File.Create(unfinished))
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                using (var manifest = Entry(archive, ManifestFile.Name))
                    manifest.Write(ManifestFile.Bytes(contents.Manifest));
                foreach (var (path, file) in contents.Files)
                {
                    using var from = File.OpenRead(file);
                    using var into = Entry(archive, path);
                    from.CopyTo(into);
                }
            }

            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static Stream Entry(ZipArchive archive, string path)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        return entry.Open();
    }
}
