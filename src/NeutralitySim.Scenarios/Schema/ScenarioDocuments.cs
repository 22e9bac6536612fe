using NeutralitySim.Scenarios.Claims;
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
            ["lever.schema.json"] = JsonSchemaWriter.Write(
                "lever.schema.json",
                "NeutralitySim lever",
                LeverTable.Lever,
                isPartial: true
            ),
            ["claim.schema.json"] = JsonSchemaWriter.Write(
                "claim.schema.json",
                "NeutralitySim claim",
                ClaimTable.Root,
                isPartial: false
            ),
            ["claim-reference.md"] = MarkdownWriter.Write(ClaimTable.Root, ClaimIntroduction),
            ["reference.md"] = MarkdownWriter.Write(ScenarioSchema.Root),
        };

    private const string ClaimIntroduction = """
        # Claim reference

        Every key a claim file may hold. Made from the program's own schema: do not edit. `neutralitysim claim my-claim.yaml` works it out.

        A claim is about an hour of viewing (`hour`) or about a company's year (`company`), never both: their boundaries differ, so they
        are never added or compared. Values carry their unit, and every figure its source: `{ value: 100 g, year: 2021, source: "…" }`;
        `source: guess` marks a guess. Texts are plain or `{ en: …, fr: … }`.

        """;

    /// <summary>JSON Schema (draft 2020-12) of a scenario file.</summary>
    public static string ScenarioJsonSchema =>
        JsonSchemaWriter.Write("scenario.schema.json", "NeutralitySim scenario", ScenarioSchema.Root, isPartial: false);
}
