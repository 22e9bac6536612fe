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
            ["parameters.schema.json"] = Json("parameters", "parameter file", ScenarioSchema.Root),
            ["regime.schema.json"] = Json("regime", "regime", RegimeTable.Regime),
            ["lever.schema.json"] = Json("lever", "lever", LeverTable.Lever),
            ["claim.schema.json"] = Json("claim", "claim", ClaimTable.Root, isPartial: false),
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
    public static string ScenarioJsonSchema => Json("scenario", "scenario", ScenarioSchema.Root, isPartial: false);

    private static string Json(string name, string title, ObjectType root, bool isPartial = true) =>
        JsonSchemaWriter.Write($"{name}.schema.json", $"NeutralitySim {title}", root, isPartial);
}
