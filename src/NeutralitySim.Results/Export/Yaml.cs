using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NeutralitySim.Results.Export;

/// <summary>Pieces of YAML: quoted texts, and numbers that read back to the same bits.</summary>
internal static class Yaml
{
    private static readonly JsonSerializerOptions Quoting = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A text in double quotes, whose escapes JSON and YAML share.</summary>
    internal static string Text(string text) => JsonSerializer.Serialize(text, Quoting);

    /// <summary>Entries of a flow mapping, without its braces; values are texts or numbers.</summary>
    internal static string Entries(params ReadOnlySpan<(string Key, object Value)> entries)
    {
        var texts = new List<string>();
        foreach (var (key, value) in entries)
            texts.Add(
                $"{key}: {(value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : Text((string)value))}"
            );
        return string.Join(", ", texts);
    }
}
