using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NeutralitySim.Cli;

/// <summary>The usual help, and below it examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help, Messages messages) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, Message> Examples = new()
    {
        ["run"] = Message.RunExamples,
        ["serve"] = Message.ServeExamples,
        ["check"] = Message.CheckExamples,
        ["compare"] = Message.CompareExamples,
        ["claim"] = Message.ClaimExamples,
        ["schema"] = Message.SchemaExamples,
    };

    /// <summary>Help is given whatever else is missing on the line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (command is RootCommand)
            parseResult.InvocationConfiguration.Output.WriteLine(messages[Message.RootExamples]);
        else if (Examples.TryGetValue(command.Name, out var examples))
            parseResult.InvocationConfiguration.Output.WriteLine(messages[examples]);
        return ExitCodes.Ok;
    }
}
