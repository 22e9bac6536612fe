using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>Writes a tree as JSON, which reads back as the same tree.</summary>
internal static partial class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text in UTF-8, ending in a newline.</summary>
    public static byte[] Of(Node root) => Encoding.UTF8.GetBytes(Json(root)!.ToJsonString(Options) + "\n");

    private static JsonNode? Json(Node node) =>
        node switch
        {
            MapNode map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, Json(e.Value)))),
            ListNode list => new JsonArray([.. list.Items.Select(Json)]),
            ScalarNode { IsEmpty: true } => null,
            // A number keeps the digits it was written with.
            ScalarNode { IsQuoted: false } plain when Number().IsMatch(plain.Text) => JsonNode.Parse(plain.Text),
            _ => ((ScalarNode)node).Text,
        };

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z")]
    private static partial Regex Number();
}
