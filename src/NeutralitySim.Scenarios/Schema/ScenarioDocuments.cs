using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>Documents made from the schema table: JSON Schemas for editors and a reference for readers.</summary>
public static class ScenarioDocuments
{
    /// <summary>All documents by file name, as committed in <c>scenarios/schema</c>.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.schema.json"] = ScenarioJsonSchema,
            ["parameters.schema.json"] = JsonSchemaWriter.Write(
                "parameters.schema.json",
                "NeutralitySim parameter file",
                ScenarioSchema.Root,
                isPartial: true
            ),
            ["regime.schema.json"] = JsonSchemaWriter.Write(
                "regime.schema.json",
                "NeutralitySim regime",
                RegimeTable.Regime,
                isPartial: true
            ),
            ["reference.md"] = MarkdownWriter.Write(ScenarioSchema.Root),
        };

    /// <summary>JSON Schema (draft 2020-12) of a scenario file.</summary>
    public static string ScenarioJsonSchema =>
        JsonSchemaWriter.Write("scenario.schema.json", "NeutralitySim scenario", ScenarioSchema.Root, isPartial: false);
}
