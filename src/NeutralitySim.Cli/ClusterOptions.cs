using System.CommandLine;
using System.Net;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Cli;

/// <summary>Options that say which cluster is meant.</summary>
internal sealed class ClusterOptions(Locale locale)
{
    private const int LargestPort = 65534;

    /// <summary>Name of the cluster.</summary>
    public Option<string> Name { get; } =
        new("--name")
        {
            Description = locale[CliTexts.ClusterName],
            HelpName = "name",
            DefaultValueFactory = _ => new ClusterSettings().Name,
            Validators = { result => CommonOptions.RefuseBlank(result, "--name", locale) },
        };

    /// <summary>How members find each other, under the name the command has for it.</summary>
    public Option<ClusterSettings?> Cluster(string name, Text description) =>
        new(name)
        {
            Description = locale[description],
            HelpName = "development[:port]|database",
            CustomParser = result =>
            {
                string written = result.Tokens[0].Value;
                if (ClusterSettings.Parse(written) is { } settings)
                    return settings;
                result.AddError(locale.With(CliTexts.NotACluster, name, written));
                return null;
            },
        };

    /// <summary>The cluster that was asked for, under its name; null for none.</summary>
    public ClusterSettings? Members(ParseResult parsed, Option<ClusterSettings?> connect) =>
        parsed.GetValue(connect) is { } members ? members with { Name = parsed.GetValue(Name)! } : null;

    /// <summary>Address at which others reach a silo.</summary>
    public Option<string> Address()
    {
        var option = new Option<string>("--address")
        {
            Description = locale[CliTexts.ClusterAddress],
            HelpName = "ip",
            DefaultValueFactory = _ => new ClusterSettings().Address,
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IPAddress.TryParse(t.Value, out _)))
                result.AddError(locale.With(CliTexts.NotAnAddress, token.Value));
        });
        return option;
    }

    /// <summary>Port of a silo.</summary>
    public Option<ulong?> Port(CommonOptions options) =>
        options.Whole("--port", null, CliTexts.ClusterPort, 1, LargestPort);
}
