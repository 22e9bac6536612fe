using System.CommandLine;
using System.Globalization;
using System.Net;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Cli.Workshops;

/// <summary>Opens a workshop of a room of people, or takes one up again where it was.</summary>
internal static class WorkshopCommand
{
    private const int UsualDays = 30;
    private const int MostDays = 365;

    public static Command Create(Locale locale, CommonOptions options)
    {
        var scenario = CommonOptions.Paths(
            locale,
            new Argument<string>("scenario") { Description = locale[CliTexts.Scenario] }
        );
        ScenarioFiles.Complete(scenario);
        string[] lengths = [.. Agenda.Templates.Keys.Select(minutes => minutes.ToString(CultureInfo.InvariantCulture))];
        var agenda = options.Choice("--agenda", CliTexts.WorkshopAgenda, lengths[0], lengths);
        var groups = options.Whole("--groups", null, CliTexts.WorkshopGroups, 1, Workshop.WorkshopLimits.Groups);
        var blind = new Option<bool>("--blind") { Description = locale[CliTexts.WorkshopBlind] };
        var days = options.Whole("--delete-after", null, CliTexts.WorkshopDays.With(UsualDays), 1, MostDays);
        var store = new Option<string?>("--store")
        {
            Description = locale[CliTexts.WorkshopStore],
            HelpName = "file",
            Validators = { result => CommonOptions.RefuseBlank(result, "--store", locale) },
        };
        var again = new Option<bool>("--new") { Description = locale[CliTexts.WorkshopNew] };
        var lost = new Option<bool>("--new-key") { Description = locale[CliTexts.WorkshopNewKey] };
        var port = options.Whole("--port", null, CliTexts.ServePort, 0, IPEndPoint.MaxPort);
        var local = new Option<bool>("--local") { Description = locale[CliTexts.WorkshopLocal] };
        var open = new Option<bool>("--open") { Description = locale[CliTexts.WorkshopOpen] };
        var quiet = options.Quiet();
        var cluster = new ClusterOptions(locale);
        var connect = cluster.Cluster("--connect", CliTexts.WorkshopConnect);
        var command = new Command("workshop", locale[CliTexts.Workshop])
        {
            scenario,
            agenda,
            groups,
            blind,
            days,
            store,
            again,
            lost,
            port,
            local,
            open,
            quiet,
            connect,
            cluster.Name,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(scenario)!;
            if (new ScenarioFiles(locale).Open(path, new(), out int code) is not { } workbench)
                return code;
            var asked = new WorkshopAsked(
                path,
                int.Parse(parsed.GetValue(agenda)!, CultureInfo.InvariantCulture),
                (int?)parsed.GetValue(groups) ?? 1,
                parsed.GetValue(blind),
                (int?)parsed.GetValue(days) ?? UsualDays,
                parsed.GetValue(store),
                parsed.GetValue(again),
                parsed.GetValue(lost)
            )
            {
                Cluster = cluster.Members(parsed, connect),
            };
            if (asked is { Cluster: not null, Store: not null })
            {
                Console.Error.WriteLine(locale[CliTexts.WorkshopTwoStores]);
                return ExitCodes.Usage;
            }
            var page = new WorkshopOptions
            {
                Scenario = path,
                Runner = new Core.Runs.InProcessRunner(),
                Port = (int?)parsed.GetValue(port) ?? WorkshopOptions.DefaultPort,
                IsShared = !parsed.GetValue(local),
                Language = locale.Language,
                OnFault = fault => Console.Error.WriteLine(fault),
            };
            var terminal = new Terminal(parsed.GetValue(quiet), noColor: true);
            return new WorkshopServing(asked, workbench, page, terminal, locale)
                .Serve(parsed.GetValue(open))
                .GetAwaiter()
                .GetResult();
        });
        return command;
    }
}
