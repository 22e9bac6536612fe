using System.ComponentModel;
using System.Diagnostics;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web;

namespace NeutralitySim.Cli.Serve;

/// <summary>Keeps a live page up, says where it is and who can reach it, and takes it down in order.</summary>
internal sealed class PageServing(WorkshopOptions options, Terminal terminal, Locale locale)
{
    /// <summary>Serves until Ctrl-C or a polite kill.</summary>
    /// <param name="opens">True to open the page in the user's browser.</param>
    /// <returns>Exit code.</returns>
    public Task<int> Serve(bool opens) =>
        Serve(
            server =>
            {
                foreach (var address in server.Addresses)
                    Console.Out.WriteLine(address);
            },
            opens ? server => server.Addresses[0] : null
        );

    /// <summary>Serves until Ctrl-C or a polite kill.</summary>
    /// <param name="tell">Says where what is.</param>
    /// <param name="opens">The address to open in the user's browser; null for none.</param>
    /// <returns>Exit code.</returns>
    public async Task<int> Serve(Action<WorkshopServer> tell, Func<WorkshopServer, Uri>? opens)
    {
        using var interruption = new Interruption(() => Console.Error.WriteLine("\n" + locale[CliTexts.ServeStopping]));
        try
        {
            await using var server = await WorkshopServer.Start(options);
            tell(server);
            var shared = options.Workshop is null ? CliTexts.ServeShared : CliTexts.WorkshopShared;
            terminal.Remark(locale[options.IsShared ? shared : CliTexts.ServeOnlyHere]);
            terminal.Remark(locale[CliTexts.ServeStop]);
            if (opens is not null)
                Open(opens(server));
            var stopped = new TaskCompletionSource();
            await using var registration = interruption.Token.Register(() => stopped.SetResult());
            await stopped.Task;
            await server.Stop();
            return ExitCodes.Ok;
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine(locale.With(CliTexts.ServePortUnusable, options.Port, failure.Message));
            return ExitCodes.Usage;
        }
    }

    private void Open(Uri address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            terminal.Remark(locale.With(CliTexts.ServeNotOpened, failure.Message));
        }
    }
}
