using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Cli.Sealing;

/// <summary>The manifest as a file.</summary>
internal static class ManifestFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "manifest.json";

    /// <summary>The longest that is read: more than any folder needs.</summary>
    public const int MostBytes = 4_000_000;

    private static readonly JsonSerializerOptions Options = new(ManifestJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text in UTF-8.</summary>
    public static byte[] Bytes(ResultsManifest manifest) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(manifest, Options), (byte)'\n'];

    /// <summary>Writes it into a folder.</summary>
    public static void Write(ResultsManifest manifest, string folder) =>
        File.WriteAllBytes(Path.Combine(folder, Name), Bytes(manifest));

    /// <summary>The manifest of a folder; null where it has none.</summary>
    /// <exception cref="TextException">It is none of this program's.</exception>
    public static ResultsManifest? Read(string folder)
    {
        string file = Path.Combine(folder, Name);
        if (!File.Exists(file))
            return null;
        using var stream = File.OpenRead(file);
        return Read(stream, file);
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="stream">Its text.</param>
    /// <param name="name">What it is called in errors.</param>
    /// <exception cref="TextException">It is none of this program's.</exception>
    public static ResultsManifest Read(Stream stream, string name)
    {
        byte[] bytes = new byte[MostBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        try
        {
            if (
                length <= MostBytes
                && JsonSerializer.Deserialize<ResultsManifest>(bytes.AsSpan(0, length), Options) is { } manifest
                && IsWhole(manifest)
            )
                return manifest;
        }
        catch (JsonException)
        {
            // Told below.
        }

        throw new SealException(CliTexts.NotManifest.With(name));
    }

    // What a text leaves out is null whatever the type says.
    private static bool IsWhole(ResultsManifest manifest) =>
        manifest is { EngineVersion: not null, Scenario: not null, ResultsHash: not null, Files: not null }
        && manifest.Files.All(file => file is { Path: not null, Sha256: not null })
        && manifest.Sources?.All(source => source is { From: not null, File: { Path: not null, Sha256: not null } })
            != false;
}

/// <summary>How it is written, known when the program is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(ResultsManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
