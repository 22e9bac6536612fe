using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>The usual help, and below it examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help, Locale locale) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, Text> Examples = new()
    {
        ["run"] = CliTexts.RunExamples,
        ["break-even"] = CliTexts.BreakEvenExamples,
        ["sensitivity"] = CliTexts.SensitivityExamples,
        ["sweep"] = CliTexts.SweepExamples,
        ["calibrate"] = CliTexts.CalibrateExamples,
        ["serve"] = CliTexts.ServeExamples,
        ["check"] = CliTexts.CheckExamples,
        ["compare"] = CliTexts.CompareExamples,
        ["verify"] = CliTexts.VerifyExamples,
        ["bundle"] = CliTexts.BundleExamples,
        ["workshop"] = CliTexts.WorkshopExamples,
        ["kit"] = CliTexts.KitExamples,
        ["claim"] = CliTexts.ClaimExamples,
        ["new"] = CliTexts.NewExamples,
        ["explain"] = CliTexts.ExplainExamples,
        ["schema"] = CliTexts.SchemaExamples,
        ["completion"] = CliTexts.CompletionExamples,
    };

    /// <summary>Help is given whatever else is missing on the line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (command is RootCommand)
            parseResult.InvocationConfiguration.Output.WriteLine(locale[CliTexts.RootExamples]);
        else if (Examples.TryGetValue(command.Name, out var examples))
            parseResult.InvocationConfiguration.Output.WriteLine(locale[examples]);
        return ExitCodes.Ok;
    }
}
