using System.Text.Encodings.Web;
using System.Text.Json;

namespace NeutralitySim.Web.Hosting;

/// <summary>JSON as it is read and written here.</summary>
internal static class WebJson
{
    /// <summary>Requests: every property known, given once and of its type.</summary>
    public static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 4,
    };

    /// <summary>Responses: never part of HTML, so that markup and accents in texts stay as they are.</summary>
    public static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
