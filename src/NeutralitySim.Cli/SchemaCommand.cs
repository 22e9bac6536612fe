using System.CommandLine;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Cli;

/// <summary>Prints the schema of scenario files.</summary>
internal static class SchemaCommand
{
    public static Command Create(Messages messages)
    {
        var reference = new Option<bool>("--reference") { Description = messages[Message.Reference] };
        var command = new Command("schema", messages[Message.Schema]) { reference };
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
