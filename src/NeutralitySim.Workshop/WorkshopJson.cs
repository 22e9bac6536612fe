using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeutralitySim.Workshop;

/// <summary>How states, journals and views are written as JSON.</summary>
public static class WorkshopJson
{
    /// <summary>
    /// camelCase keys, kebab-case words for enums. What misses a part, has null where there must be a value, or has a key nobody knows is no action,
    /// and throws <see cref="JsonException"/>.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Made();

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
