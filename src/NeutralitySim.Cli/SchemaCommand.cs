using System.CommandLine;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Cli;

/// <summary>Prints the schema of scenario files.</summary>
internal static class SchemaCommand
{
    public static Command Create(Messages messages)
    {
        var reference = new Option<bool>("--reference") { Description = messages[Message.Reference] };
        var claim = new Option<bool>("--claim") { Description = messages[Message.ClaimSchema] };
        var command = new Command("schema", messages[Message.Schema]) { reference, claim };
        command.SetAction(parsed =>
        {
            string subject = parsed.GetValue(claim) ? "claim" : "scenario";
            string reader = parsed.GetValue(claim) ? "claim-reference.md" : "reference.md";
            Console.Out.Write(ScenarioDocuments.All[parsed.GetValue(reference) ? reader : $"{subject}.schema.json"]);
            return ExitCodes.Ok;
        });
        return command;
    }
}
