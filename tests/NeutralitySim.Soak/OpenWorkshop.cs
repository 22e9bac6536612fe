using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace NeutralitySim.Soak;

/// <summary>A workshop of us-2014, served by the built program on a port of its own, which can be killed and started again.</summary>
internal sealed class OpenWorkshop : IDisposable
{
    private const int Silos = 3;
    private static readonly string[] Roles =
    [
        "regulator",
        "incumbent-isp",
        "small-isp",
        "large-provider",
        "start-up",
        "subscribers",
        "environment",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("neutralitysim-soak-");
    private readonly int _port = FreePort();

    private readonly List<Watched> _silos = [];
    private readonly string? _cluster;

    private OpenWorkshop(string? cluster) => (Program, _cluster) = (null!, cluster);

    public Watched Program { get; private set; }

    /// <summary>Memory of all its processes, MB.</summary>
    public double Megabytes => Program.Megabytes + _silos.Sum(silo => silo.Megabytes);

    public Uri Address => new($"http://localhost:{_port}/");

    /// <summary>The facilitator's key.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The code on the wall.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Opens one.</summary>
    /// <param name="cluster">Database of a cluster whose three silos carry it; null for a silo within the program.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<OpenWorkshop> Open(string? cluster, CancellationToken stop)
    {
        var workshop = new OpenWorkshop(cluster);
        if (cluster is not null)
        {
            await Watched.Run(stop, "cluster", "init", "--cluster", cluster);
            while (workshop._silos.Count < Silos)
                workshop._silos.Add(await Kills.Join(cluster, stop));
        }

        await workshop.Start(stop);
        return workshop;
    }

    /// <summary>Starts the program; a second time it takes the workshop up again.</summary>
    public async Task Start(CancellationToken stop)
    {
        string[] kept = _cluster is null
            ? ["--store", Path.Combine(_folder.FullName, "workshop.sqlite")]
            : ["--connect", _cluster, "--name", Kills.Name, "--new"];
        string scenario = Path.Combine("scenarios", "us-2014");
        Program = Watched.Start(["workshop", scenario, "--port", $"{_port}", "--local", "-q", .. kept]);
        // Wall, participants with the code, facilitator.
        await Line(stop);
        string participants = await Line(stop);
        string facilitator = await Line(stop);
        if (facilitator.Split("#key=") is [_, var key])
            (Key, Code) = (key, participants.Split("code ")[1].Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>A phone that has taken its seat.</summary>
    public async Task<RoomClient> Join(int person, CancellationToken stop)
    {
        var phone = new RoomClient(Address, RoomClient.Token());
        bool isIn = await phone.Send(
            "/api/workshop/join",
            new JsonObject
            {
                ["code"] = Code,
                ["seat"] = $"s{person}x{Guid.NewGuid():N}"[..24],
                ["role"] = Roles[person % Roles.Length],
                ["name"] = null,
            },
            stop
        );
        return isIn ? phone : throw new InvalidOperationException("Nobody could join.");
    }

    public void Dispose()
    {
        Program.Dispose();
        _silos.ForEach(silo => silo.Dispose());
        _folder.Delete(recursive: true);
    }

    private async Task<string> Line(CancellationToken stop)
    {
        if (await Program.Line(stop) is { } line)
            return line;
        await Program.End(stop);
        throw new InvalidOperationException("The program ended.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
