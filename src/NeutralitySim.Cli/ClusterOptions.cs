using System.CommandLine;
using System.Net;
using NeutralitySim.Grains;

namespace NeutralitySim.Cli;

/// <summary>Options that say which cluster is meant.</summary>
internal sealed class ClusterOptions(Messages messages)
{
    private const int LargestPort = 65534;

    /// <summary>Name of the cluster.</summary>
    public Option<string> Name { get; } =
        new("--name")
        {
            Description = messages[Message.ClusterName],
            HelpName = "name",
            DefaultValueFactory = _ => new ClusterSettings().Name,
        };

    /// <summary>How members find each other, under the name the command has for it.</summary>
    public Option<ClusterSettings?> Cluster(string name, Message description) =>
        new(name)
        {
            Description = messages[description],
            HelpName = "development[:port]|database",
            CustomParser = result =>
            {
                string written = result.Tokens[0].Value;
                if (ClusterSettings.Parse(written) is { } settings)
                    return settings;
                result.AddError(messages.With(Message.NotACluster, name, written));
                return null;
            },
        };

    /// <summary>Address at which others reach a silo.</summary>
    public Option<string> Address()
    {
        var option = new Option<string>("--address")
        {
            Description = messages[Message.ClusterAddress],
            HelpName = "ip",
            DefaultValueFactory = _ => new ClusterSettings().Address,
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IPAddress.TryParse(t.Value, out _)))
                result.AddError(messages.With(Message.NotAnAddress, token.Value));
        });
        return option;
    }

    /// <summary>Port of a silo.</summary>
    public Option<ulong?> Port(CommonOptions options) =>
        options.Whole("--port", null, Message.ClusterPort, 1, LargestPort);
}
