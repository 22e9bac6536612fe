namespace NeutralitySim.Soak;

/// <summary>The live page of a scenario, served by the built program.</summary>
internal sealed class Page : IDisposable
{
    private Page(Watched program, Uri address) => (Program, Address) = (program, address);

    public Watched Program { get; }

    public Uri Address { get; }

    /// <summary>Serves a scenario until disposed of.</summary>
    public static async Task<Page> Open(string scenario, CancellationToken stop)
    {
        var program = Watched.Start("serve", Path.Combine("scenarios", scenario), "--port", "0", "-q");
        string? address = await program.Line(stop);
        if (address is null)
            await program.End(stop);
        return new Page(program, new Uri(address!));
    }

    public void Dispose() => Program.Dispose();
}
