using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NeutralitySim.Results.Studies;

/// <summary>Reads and writes <c>study.json</c>: the study, and a hash over it that shows when a line was changed by hand.</summary>
public static class StudyFile
{
    /// <summary>Name of the file, beside a scenario or in a folder of results.</summary>
    public const string Name = "study.json";

    private const string HashKey = "sha256";
    private const long LargestFile = 16 << 20;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = StudyJson.Default,
    };

    /// <summary>The file's text; equal studies give equal texts.</summary>
    public static string Text(StudyDocument study)
    {
        var document = JsonSerializer.SerializeToNode(study, typeof(StudyDocument), Options)!.AsObject();
        document.Insert(0, HashKey, Hash(document));
        return document.ToJsonString(Options) + "\n";
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public static void Write(string path, StudyDocument study)
    {
        string beside = path + ".new";
        File.WriteAllText(beside, Text(study));
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Reads a study.</summary>
    /// <exception cref="ResultsException">It is no study, or was changed since it was written.</exception>
    public static StudyDocument Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                throw new ResultsException(ResultsTexts.NoStudy.With(path));
            var document = JsonNode.Parse(File.ReadAllText(path)) as JsonObject;
            string? hash = document?[HashKey]?.GetValue<string>();
            document?.Remove(HashKey);
            if (document is null || document.Deserialize(typeof(StudyDocument), Options) is not StudyDocument study)
                throw new ResultsException(ResultsTexts.NoStudy.With(path));
            return hash == Hash(document) ? study : throw new ResultsException(ResultsTexts.StudyChanged.With(path));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new ResultsException(ResultsTexts.NoStudy.With(path));
        }
    }

    /// <summary>The study beside a scenario, when it is about these values and this engine; null where there is none that holds.</summary>
    /// <param name="folder">Folder of the scenario, or of results.</param>
    /// <param name="description">What it must be about.</param>
    public static StudyDocument? Current(string folder, Core.Runs.ExperimentDescription description)
    {
        string path = Path.Combine(folder, Name);
        try
        {
            return File.Exists(path) && Read(path) is { } study && study.IsCurrent(description) ? study : null;
        }
        catch (Exception fault) when (fault is ResultsException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Hash(JsonObject document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.ToJsonString(Options))));
}

/// <summary>How a study is read and written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StudyDocument))]
internal sealed partial class StudyJson : JsonSerializerContext;
