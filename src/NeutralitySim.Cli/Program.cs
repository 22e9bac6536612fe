using System.CommandLine;
using System.CommandLine.Parsing;
using NeutralitySim.Cli;

var root = new RootCommand(
    "Compares throughput, cost and emissions of video traffic under neutral, paid-peering and tolled interconnection."
)
{
    RunCommand.Create(),
    CheckCommand.Create(),
    CompareCommand.Create(),
    ListCommand.Create(),
    SchemaCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return Failures.Explain(() => parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));

foreach (ParseError error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("Try: neutralitysim --help");
return ExitCodes.Usage;
