using System.Text;

namespace NeutralitySim.Reporting.Kit;

/// <summary>Writes workshop kits as files, a folder for each language.</summary>
public static class KitWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Paths of the files of a kit, the cover of each language first.</summary>
    /// <param name="folder">Folder of the kit.</param>
    /// <param name="languages">Two-letter codes.</param>
    public static IReadOnlyList<string> Files(string folder, IReadOnlyList<string> languages) =>
        [.. languages.SelectMany(language => KitPages.Files.Select(file => Path.Combine(folder, language, file)))];

    /// <summary>The first file that stands where the kit would, and is of no kit; null where there is none.</summary>
    /// <param name="folder">Folder of the kit.</param>
    /// <param name="languages">Two-letter codes.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string? Foreign(string folder, IReadOnlyList<string> languages) =>
        Files(folder, languages)
            .FirstOrDefault(file =>
                File.Exists(file) && !File.ReadAllText(file).Contains(KitPages.Mark, StringComparison.Ordinal)
            );

    /// <summary>Writes a kit; the folder is made if missing, files of an earlier kit are replaced, others stay.</summary>
    /// <param name="material">The scenario.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="languages">Two-letter codes.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Write(KitMaterial material, string folder, IReadOnlyList<string> languages)
    {
        foreach (string language in languages)
        {
            Directory.CreateDirectory(Path.Combine(folder, language));
            foreach (var (file, markup) in KitPages.Of(material.In(language)))
                File.WriteAllText(Path.Combine(folder, language, file), markup, Utf8);
        }
    }
}
