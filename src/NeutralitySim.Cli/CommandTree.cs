using System.CommandLine;
using System.CommandLine.Help;

namespace NeutralitySim.Cli;

/// <summary>All commands and their help.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Messages messages)
    {
        var options = new CommonOptions(messages);
        var root = new RootCommand(messages[Message.Product])
        {
            RunCommand.Create(messages, options),
            ServeCommand.Create(messages, options),
            CheckCommand.Create(messages, options),
            CompareCommand.Create(messages, options),
            ClaimCommand.Create(messages, options),
            ListCommand.Create(messages),
            SchemaCommand.Create(messages),
            SiloCommand.Create(messages, options),
            ClusterCommand.Create(messages),
            options.Language(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = messages[Message.Help];
            help.Action = new HelpWithExamples((HelpAction)help.Action!, messages);
        }

        foreach (var version in root.Options.OfType<VersionOption>())
            version.Description = messages[Message.Version];
        return root;
    }
}
