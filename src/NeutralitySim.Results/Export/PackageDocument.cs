using System.Text.Json.Serialization;

namespace NeutralitySim.Results.Export;

/// <summary><c>datapackage.json</c> as it is written; names and order are those of the file.</summary>
internal sealed record PackageDocument(
    [property: JsonPropertyName("$schema")] string Profile,
    string Name,
    string Title,
    string Description,
    IReadOnlyList<PackageDocument.Resource> Resources
)
{
    internal sealed record Resource(
        string Name,
        string Type,
        string Path,
        string Description,
        string Format,
        string Mediatype,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Encoding,
        long Bytes,
        string Hash,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Dialect? Dialect,
        Schema Schema
    );

    internal sealed record Dialect(string Delimiter, string LineTerminator);

    internal sealed record Schema(
        IEnumerable<Field> Fields,
        IReadOnlyList<IReadOnlyList<string>> UniqueKeys,
        IReadOnlyList<string>? MissingValues
    );

    internal sealed record Field(string Name, string Type, string Description, string? Unit, Constraints? Constraints);

    internal sealed record Constraints(IReadOnlyCollection<string> Enum);
}
