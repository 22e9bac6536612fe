using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>The description as JSON: camel case, enums by name, accents kept readable.</summary>
internal static class DescriptionJson
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    internal static string Write(ExperimentDescription description) => JsonSerializer.Serialize(description, Options);

    internal static ExperimentDescription Read(string json) =>
        JsonSerializer.Deserialize<ExperimentDescription>(json, Options)!;
}
