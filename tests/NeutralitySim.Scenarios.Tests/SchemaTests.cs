using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>The committed schema and reference are those the program would write today.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("scenario.schema.json")]
    [InlineData("parameters.schema.json")]
    [InlineData("regime.schema.json")]
    [InlineData("lever.schema.json")]
    [InlineData("claim.schema.json")]
    [InlineData("claim-reference.md")]
    [InlineData("reference.md")]
    public void Committed_document_equals_the_exported_one(string name) =>
        Golden.AssertEqual(
            ScenarioDocuments.All[name],
            Path.Combine(Golden.RepositoryRoot, "scenarios", "schema", name)
        );
}
