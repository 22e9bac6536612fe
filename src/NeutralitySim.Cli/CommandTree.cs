using System.CommandLine;
using System.CommandLine.Help;
using NeutralitySim.Cli.Bundle;
using NeutralitySim.Cli.Check;
using NeutralitySim.Cli.Claims;
using NeutralitySim.Cli.Cluster;
using NeutralitySim.Cli.Compare;
using NeutralitySim.Cli.Completion;
using NeutralitySim.Cli.Explain;
using NeutralitySim.Cli.Kit;
using NeutralitySim.Cli.List;
using NeutralitySim.Cli.New;
using NeutralitySim.Cli.Run;
using NeutralitySim.Cli.Schema;
using NeutralitySim.Cli.Serve;
using NeutralitySim.Cli.Silo;
using NeutralitySim.Cli.Studies;
using NeutralitySim.Cli.Verify;
using NeutralitySim.Cli.Workshops;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>All commands and their help.</summary>
internal static class CommandTree
{
    public static RootCommand Create(Locale locale)
    {
        var options = new CommonOptions(locale);
        var root = new RootCommand(locale[CliTexts.Product])
        {
            RunCommand.Create(locale, options),
            ServeCommand.Create(locale, options),
            SensitivityCommand.Create(locale, options),
            BreakEvenCommand.Create(locale, options),
            SweepCommand.Create(locale, options),
            CalibrateCommand.Create(locale, options),
            CheckCommand.Create(locale, options),
            CompareCommand.Create(locale, options),
            VerifyCommand.Create(locale, options),
            BundleCommand.Create(locale, options),
            WorkshopCommand.Create(locale, options),
            KitCommand.Create(locale, options),
            ClaimCommand.Create(locale, options),
            ListCommand.Create(locale),
            NewCommand.Create(locale, options),
            ExplainCommand.Create(locale),
            SchemaCommand.Create(locale),
            SiloCommand.Create(locale, options),
            ClusterCommand.Create(locale),
            CompletionCommand.Create(locale),
            options.Language(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = locale[CliTexts.Help];
            help.Action = new HelpWithExamples((HelpAction)help.Action!, locale);
        }

        foreach (var version in root.Options.OfType<VersionOption>())
            version.Description = locale[CliTexts.Version];
        return root;
    }
}
