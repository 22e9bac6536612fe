using System.CommandLine;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Cli.Schema;

/// <summary>Prints the schema of scenario files.</summary>
internal static class SchemaCommand
{
    public static Command Create(Locale locale)
    {
        var reference = new Option<bool>("--reference") { Description = locale[CliTexts.Reference] };
        var claim = new Option<bool>("--claim") { Description = locale[CliTexts.ClaimSchema] };
        var command = new Command("schema", locale[CliTexts.Schema]) { reference, claim };
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
