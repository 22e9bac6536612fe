using System.CommandLine;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Cli;

/// <summary>Prints the schema of scenario files.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var reference = new Option<bool>("--reference")
        {
            Description = "Print the reference for people instead (Markdown).",
        };
        var command = new Command("schema", "Print the JSON Schema of scenario files, for editors.") { reference };
        command.SetAction(parsed =>
        {
            Console.Out.Write(
                parsed.GetValue(reference)
                    ? ScenarioDocuments.All["reference.md"]
                    : ScenarioDocuments.ScenarioJsonSchema
            );
            return ExitCodes.Ok;
        });
        return command;
    }
}
