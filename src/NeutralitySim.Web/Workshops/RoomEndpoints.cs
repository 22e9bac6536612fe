using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NeutralitySim.Grains;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Pages;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Web.Workshops;

/// <summary>
/// What a workshop answers. Tokens and keys come in a header that no other page can make a browser send, and never stand in an address.
/// </summary>
internal sealed class RoomEndpoints(
    Room room,
    PageRenderer pages,
    WorkshopLimits limits,
    Func<Uri> home,
    Action<string>? onFault
)
{
    private const string Bearer = "Bearer ";
    private const double WidthOfChart = 700;
    private static readonly TimeSpan StillThere = TimeSpan.FromSeconds(10);
    private static readonly byte[] Beat = ": \n\n"u8.ToArray();

    // What tells which regime is the one differences are taken from is not for a room that must not know.
    private static readonly string[] NotCovered = ["money-change-by-actor", "speed-index-by-month"];

    private readonly RoomFacts _facts = new(room, home);
    private readonly RoomParts _parts = new(room, pages);

    /// <summary>What stands where.</summary>
    public IEnumerable<(string Path, string Method, RequestDelegate Answer)> All =>
        [
            ("/join", HttpMethods.Get, context => Page(context, "join")),
            ("/seat", HttpMethods.Get, context => Page(context, "seat")),
            ("/wall", HttpMethods.Get, context => Page(context, "wall")),
            ("/facilitator", HttpMethods.Get, context => Page(context, "facilitator")),
            ("/debrief", HttpMethods.Get, context => Page(context, "debrief")),
            ("/workshop/join.svg", HttpMethods.Get, Code),
            ("/workshop/chart.svg", HttpMethods.Get, Chart),
            ("/workshop/briefing", HttpMethods.Get, Briefing),
            ("/workshop/dashboard", HttpMethods.Get, Dashboard),
            ("/workshop/outcome", HttpMethods.Get, Outcome),
            ("/workshop/assumptions", HttpMethods.Get, Assumptions),
            ("/workshop/export", HttpMethods.Get, Export),
            ("/api/workshop/join", HttpMethods.Post, Join),
            ("/api/workshop/act", HttpMethods.Post, Act),
            ("/api/workshop/watch", HttpMethods.Get, Watch),
        ];

    private async Task Page(HttpContext context, string view)
    {
        var locale = Reader.LocaleOf(context);
        string facts = await _facts.Of(await room.State(), locale, context.RequestAborted);
        context.Response.ContentType = PageRenderer.MediaType;
        context.Response.Headers.Vary = "Accept-Language";
        await context.Response.WriteAsync(
            await pages.Render<RoomPage>(
                new()
                {
                    [nameof(RoomPage.View)] = view,
                    [nameof(RoomPage.Facts)] = facts,
                    [nameof(RoomPage.Title)] = locale[room.Workbench.Baseline.Experiment!.Description.Title],
                    [nameof(RoomPage.Locale)] = locale,
                }
            ),
            context.RequestAborted
        );
    }

    private async Task Code(HttpContext context)
    {
        var state = await room.State();
        var address = new Uri(home(), $"/join?code={state.Opening.JoinCode}");
        context.Response.ContentType = "image/svg+xml";
        await context.Response.WriteAsync(QrPicture.Of(address)!, context.RequestAborted);
    }

    private async Task Join(HttpContext context)
    {
        var request = await Read<JoinRequest>(context);
        if (CallerOf(context).Secret is not { } token || !IsToken(token))
            throw new FaultException(Fault.Unreadable);
        await Do(context, new Join(request.Code, request.Seat, Secret.Hash(token), request.Role, request.Name));
    }

    private async Task Act(HttpContext context)
    {
        var action = await Read<WorkshopAction>(context);
        if (action is Join)
            throw new FaultException(Fault.Unreadable);
        await Do(context, action);
    }

    private async Task Do(HttpContext context, WorkshopAction action)
    {
        var reply = await Asked(() => room.Workshops.Act(room.Id, CallerOf(context), action));
        if (reply.Outcome != WorkshopOutcome.Done)
            throw new FaultException(Refused(reply));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task Watch(HttpContext context)
    {
        var stop = context.RequestAborted;
        await using var watch =
            await Asked(() => room.Workshops.Watch(room.Id, CallerOf(context)))
            ?? throw new FaultException(RoomFaults.Unknown);
        var response = context.Response;
        response.ContentType = "text/event-stream";
        // A view is small, and two hundred compressors at once are not.
        response.Headers.ContentEncoding = "identity";
        await response.Body.WriteAsync(Beat, stop);
        await response.Body.FlushAsync(stop);
        await using var news = watch.News(stop).GetAsyncEnumerator(stop);
        var next = news.MoveNextAsync().AsTask();
        while (true)
        {
            if (await Task.WhenAny(next, Task.Delay(StillThere, stop)) != next)
                await response.Body.WriteAsync(Beat, stop);
            else if (!await next)
                break;
            else
            {
                await response.Body.WriteAsync(Event(news.Current), stop);
                next = news.MoveNextAsync().AsTask();
            }

            await response.Body.FlushAsync(stop);
        }
    }

    private async Task Chart(HttpContext context)
    {
        var state = await room.State();
        string chart = context.Request.Query["chart"].ToString();
        if (!LiveFigures.Ids.Contains(chart) || (!state.IsUnveiled && NotCovered.Contains(chart)))
            throw new FaultException(Fault.NotFound);
        var results = await room.Results(state, LeversOf(context, state), context.RequestAborted);
        var shown = Room.Covered(state, results.In(Reader.Language(context)));
        string picture = LiveFigures.Make(shown, null, [chart]).FirstOrDefault() is { } figure
            ? SvgPicture.Render(figure, WidthOfChart)
            : throw new FaultException(Fault.NotFound);
        context.Response.ContentType = "image/svg+xml";
        await context.Response.WriteAsync(picture, context.RequestAborted);
    }

    private async Task Briefing(HttpContext context)
    {
        var (state, role, _) = await Seated(context);
        await Write(context, await _parts.Briefing(state, role, Reader.LocaleOf(context), context.RequestAborted));
    }

    private async Task Dashboard(HttpContext context)
    {
        var (state, role, group) = await Seated(context);
        await Write(
            context,
            await _parts.Dashboard(state, role, group, Reader.LocaleOf(context), context.RequestAborted)
        );
    }

    private async Task Outcome(HttpContext context)
    {
        var state = await room.State();
        await Write(
            context,
            await _parts.Outcome(state, LeversOf(context, state), Reader.LocaleOf(context), context.RequestAborted)
        );
    }

    private async Task Assumptions(HttpContext context)
    {
        await room.State();
        await context.Response.WriteAsJsonAsync(
            RoomParts.Assumptions(room.Workbench, Reader.LocaleOf(context)),
            WebJson.Plain,
            context.RequestAborted
        );
    }

    /// <summary>All that happened, for the facilitator: tables as JSON or in an archive of CSV files, or what a group has made of the scenario as a file to run.</summary>
    private async Task Export(HttpContext context)
    {
        var actor = await Asked(() => room.Workshops.Who(room.Id, CallerOf(context)));
        if (actor?.Kind != ActorKind.Facilitator)
            throw new FaultException(RoomFaults.Unknown);
        var state = await room.State();
        string form = context.Request.Query["form"].ToString();
        byte[] file = form switch
        {
            "json" => Json(state),
            "csv" => Archive(state),
            "scenario" => room.Workbench.Json(RoomOutcomes.StateOf(state, state.Group(GroupOf(context, state)).Levers))
                ?? throw new FaultException(Fault.NotFound),
            _ => throw new FaultException(Fault.NotFound),
        };
        context.Response.ContentType = form == "csv" ? "application/zip" : "application/json";
        await context.Response.Body.WriteAsync(file, context.RequestAborted);
    }

    private static byte[] Json(WorkshopState state) =>
        JsonSerializer.SerializeToUtf8Bytes(
            ExportTables
                .Of(state)
                .ToDictionary(
                    table => table.Name,
                    table =>
                        table.Rows.ConvertAll(row =>
                            table.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)
                        )
                ),
            WebJson.Plain
        );

    private static byte[] Archive(WorkshopState state)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var table in ExportTables.Of(state))
            {
                var entry = archive.CreateEntry($"{table.Name}.csv");
                // Equal tables give equal bytes.
                entry.LastWriteTime = state.Opening.OpenedAt;
                using var to = entry.Open();
                to.Write(Encoding.UTF8.GetBytes(CsvText.Of(table)));
            }
        return bytes.ToArray();
    }

    private async Task<(WorkshopState State, Role Role, string Group)> Seated(HttpContext context)
    {
        var actor = await Asked(() => room.Workshops.Who(room.Id, CallerOf(context)));
        var state = await room.State();
        if (state.Find(actor?.Seat) is { } seat)
            return (state, seat.Role, seat.Group);
        if (
            actor?.Kind == ActorKind.Facilitator
            && Enum.TryParse(
                context.Request.Query["role"].ToString().Replace("-", "", StringComparison.Ordinal),
                true,
                out Role role
            )
            && Enum.IsDefined(role)
        )
            return (state, role, GroupOf(context, state));
        throw new FaultException(RoomFaults.Unknown);
    }

    private static ImmutableList<LeverValue> LeversOf(HttpContext context, WorkshopState state) =>
        Room.Levers(
            state,
            GroupOf(context, state),
            int.TryParse(context.Request.Query["round"].ToString(), out int round) ? round : state.Rounds.Count
        );

    private static string GroupOf(HttpContext context, WorkshopState state)
    {
        string group = context.Request.Query["group"].ToString();
        return group.Length == 0 ? state.Groups[0].Id
            : state.Groups.Exists(known => known.Id == group) ? group
            : throw new FaultException(Fault.NotFound);
    }

    private static bool IsToken(string token) =>
        token.Length == 43 && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static Caller CallerOf(HttpContext context)
    {
        string header = context.Request.Headers.Authorization.ToString();
        string? secret = header.StartsWith(Bearer, StringComparison.Ordinal) ? header[Bearer.Length..] : null;
        return new Caller(secret, FairPlaces.PartyOf(context.Connection.RemoteIpAddress).ToString());
    }

    private static Fault Refused(WorkshopReply reply) =>
        reply.Outcome switch
        {
            WorkshopOutcome.Refused => RoomFaults.Refused(reply.Reason!),
            WorkshopOutcome.Unknown => RoomFaults.Unknown,
            WorkshopOutcome.TooOften => Fault.TooMany,
            _ => Fault.NotFound,
        };

    // What a silo or a database that was lost leaves open may be asked again, and counts once.
    private async Task<T> Asked<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception lost) when (lost is not (OperationCanceledException or FaultException))
        {
            onFault?.Invoke($"{room.Id}: {lost}");
            throw new FaultException(Fault.Busy);
        }
    }

    private static byte[] Event(ViewNews news)
    {
        using var data = new MemoryStream();
        data.Write("event: view\ndata: {\"isOver\":"u8);
        data.Write(news.IsOver ? "true"u8 : "false"u8);
        if (news.Room is { } room)
        {
            data.Write(",\"room\":"u8);
            data.Write(room);
        }
        if (news.Own is { } own)
        {
            data.Write(",\"own\":"u8);
            data.Write(own);
        }
        data.Write("}\n\n"u8);
        return data.ToArray();
    }

    private static Task Write(HttpContext context, string markup)
    {
        context.Response.ContentType = PageRenderer.MediaType;
        return context.Response.WriteAsync(markup, context.RequestAborted);
    }

    private async Task<T> Read<T>(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            throw new FaultException(Fault.WrongMedia);
        var body = await RequestBody.Read(context, limits.BodyBytes);
        try
        {
            return JsonSerializer.Deserialize<T>(body.Span, WorkshopJson.Options)
                ?? throw new FaultException(Fault.Unreadable);
        }
        // An action without its word is none of those there are.
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            throw new FaultException(Fault.Unreadable);
        }
    }
}
