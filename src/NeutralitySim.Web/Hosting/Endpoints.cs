using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Web.Answers;
using NeutralitySim.Web.Pages;

namespace NeutralitySim.Web.Hosting;

/// <summary>What the server answers, path by path. Whatever cannot be answered leaves as a <see cref="FaultException"/>.</summary>
internal sealed class Endpoints(
    ScenarioShelf shelf,
    AnswerService answers,
    PageStudies studies,
    Simulator simulator,
    PageRenderer pages,
    WorkshopLimits limits,
    Func<Uri?> forOthers,
    bool opensWithScenarios
)
{
    /// <summary>The page, with its first answer in it.</summary>
    public async Task Page(HttpContext context)
    {
        var locale = Reader.LocaleOf(context);
        if (opensWithScenarios && !context.Request.Query.ContainsKey("scenario"))
        {
            await Scenarios(context);
            return;
        }

        var (workbench, state, reading) = StateOf(context);
        var party = PartyOf(context);
        using var place = answers.Enter(party);
        var question = Checked(Of(workbench, state, party));
        bool isPinned = context.Request.Query.ContainsKey(Reader.PinKey);
        if (isPinned && Pinned(context, question) is { } against)
            question = question with { Against = against };
        var first = await answers.First(question, new Sheet(locale, [], null, 0), context.RequestAborted);
        var model = new PageModel(locale, workbench, state, shelf.Summaries, first.View)
        {
            Reading = reading,
            Pinned = question.Against,
            PassedOver =
            [
                .. reading?.Foreign ?? [],
                .. isPinned && question.Against is null ? new[] { Reader.PinKey } : [],
            ],
            ForOthers = forOthers(),
            Charts = first.Charts,
            Styles = first.Styles,
        };
        context.Response.ContentType = PageRenderer.MediaType;
        context.Response.Headers.Vary = "Accept-Language";
        await context.Response.WriteAsync(
            await pages.Render<WorkshopPage>(new() { [nameof(WorkshopPage.Model)] = model }),
            context.RequestAborted
        );
    }

    /// <summary>All scenarios, each with its question.</summary>
    public async Task Scenarios(HttpContext context)
    {
        var locale = Reader.LocaleOf(context);
        context.Response.ContentType = PageRenderer.MediaType;
        context.Response.Headers.Vary = "Accept-Language";
        await context.Response.WriteAsync(
            await pages.Render<ScenariosPage>(
                new() { [nameof(ScenariosPage.Scenarios)] = shelf.Summaries, [nameof(ScenariosPage.Locale)] = locale }
            ),
            context.RequestAborted
        );
    }

    /// <summary>A picture of a scenario's answer as it is written.</summary>
    public async Task Picture(HttpContext context)
    {
        var workbench = shelf.Find(context.Request.Query["scenario"].ToString());
        var locale = Reader.LocaleOf(context);
        var state = new ScenarioState { Scenario = workbench.Id };
        var question = Checked(new Question(workbench, state, IsEstimate: true, PartyOf(context).ToString()));
        string picture = await answers.Picture(question, locale, context.RequestAborted);
        context.Response.ContentType = "image/svg+xml";
        await context.Response.WriteAsync(picture, context.RequestAborted);
    }

    /// <summary>The answer to a move, as server-sent events: estimate, progress, exact.</summary>
    public async Task Answer(HttpContext context)
    {
        var request = await Read<AnswerRequest>(context, request => request.Errors());
        var (question, sheet) = Asked(context, request);
        var place = answers.Enter(PartyOf(context));
        try
        {
            var estimate = await answers.Estimate(question, sheet, context.RequestAborted);
            var events = answers.Events(estimate, request.Exact, question, sheet, place, context.RequestAborted);
            await Send(context, events);
        }
        finally
        {
            place.Dispose();
        }
    }

    /// <summary>A study of a state, as server-sent events: progress, then that it is there. Verdicts come with the next answer.</summary>
    public async Task Study(HttpContext context)
    {
        var request = await Read<AnswerRequest>(context, request => request.Errors());
        var (question, sheet) = Asked(context, request);
        using var place = answers.Enter(PartyOf(context));
        await Send(context, answers.Study(studies, question, sheet.Locale, context.RequestAborted));
    }

    // The framework's own result for events asks that nothing be compressed, which makes them four times as long.
    private static async Task Send(HttpContext context, IAsyncEnumerable<SseItem<object>> events)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-cache,no-store";
        await foreach (var item in events)
        {
            string data = JsonSerializer.Serialize(item.Data, WebJson.Plain);
            await response.WriteAsync($"event: {item.EventType}\ndata: {data}\n\n", context.RequestAborted);
            await response.Body.FlushAsync(context.RequestAborted);
        }
    }

    /// <summary>The numbers behind a figure of an answer: a table as a part of the page, or CSV.</summary>
    public async Task Figure(HttpContext context)
    {
        var request = await Read<FigureRequest>(context, request => request.Errors());
        var (question, sheet) = Asked(context, request.Answer);
        using var place = answers.Enter(PartyOf(context));
        string numbers = await answers.Numbers(
            question with
            {
                IsEstimate = !request.IsExact,
            },
            sheet,
            request,
            context.RequestAborted
        );
        context.Response.ContentType =
            request.Form == FigureRequest.Csv ? "text/csv; charset=utf-8" : PageRenderer.MediaType;
        await context.Response.WriteAsync(numbers, context.RequestAborted);
    }

    /// <summary>The state as a scenario file that the command line runs to the same bytes.</summary>
    public async Task Scenario(HttpContext context)
    {
        var (workbench, state, _) = StateOf(context);
        Checked(new Question(workbench, state, IsEstimate: false, ""));
        byte[] file = workbench.Json(state) ?? throw new FaultException(Fault.State([]));
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{workbench.Id}.json\"";
        await context.Response.Body.WriteAsync(file, context.RequestAborted);
    }

    /// <summary>Tells whether a state can be, without running it: nothing to say where it can.</summary>
    public Task Check(HttpContext context)
    {
        var (workbench, state, _) = StateOf(context);
        Checked(new Question(workbench, state, IsEstimate: false, ""));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>The assumptions, as a part of the page.</summary>
    public async Task Assumptions(HttpContext context)
    {
        var locale = Reader.LocaleOf(context);
        var (workbench, _, _) = StateOf(context);
        context.Response.ContentType = PageRenderer.MediaType;
        await context.Response.WriteAsync(
            await pages.Render<AssumptionList>(
                new() { [nameof(AssumptionList.Workbench)] = workbench, [nameof(AssumptionList.Locale)] = locale }
            ),
            context.RequestAborted
        );
    }

    /// <summary>A state's address, as others on the network find it, in a picture that a telephone reads.</summary>
    public async Task Code(HttpContext context)
    {
        if (forOthers() is not { } home)
            throw new FaultException(Fault.NotFound);
        var (_, state, _) = StateOf(context);
        string pin = context.Request.Query.TryGetValue(Reader.PinKey, out var pinned)
            ? $"&{Reader.PinKey}={Uri.EscapeDataString(pinned.ToString())}"
            : "";
        var address = new Uri(
            home,
            $"/{StateUrl.Query(state)}{pin}&{Reader.LanguageKey}={Reader.LocaleOf(context).Language}"
        );
        string picture = QrPicture.Of(address) ?? throw new FaultException(Fault.NotFound);
        context.Response.ContentType = "image/svg+xml";
        await context.Response.WriteAsync(picture, context.RequestAborted);
    }

    /// <summary>Tells a watcher that the server works, and how much it has to do.</summary>
    public Task Health(HttpContext context) =>
        context.Response.WriteAsJsonAsync(
            new
            {
                status = "ok",
                answers = answers.Open,
                runs = simulator.Running,
            },
            WebJson.Plain,
            context.RequestAborted
        );

    private static IPAddress PartyOf(HttpContext context) => FairPlaces.PartyOf(context.Connection.RemoteIpAddress);

    // An exact answer that could never be made is refused before anybody waits for its estimate.
    private Question Checked(Question question)
    {
        simulator.Plan(question with { IsEstimate = false });
        return question;
    }

    // What cannot be compared with is passed over: the state itself is what a link is about.
    private ScenarioState? Pinned(HttpContext context, Question question)
    {
        var state = new ScenarioState { Scenario = question.State.Scenario, Seed = question.State.Seed };
        var reading = StateUrl.Read($"{StateUrl.Query(state)}&{context.Request.Query[Reader.PinKey]}");
        if (reading.State is not { } pinned || reading.Foreign.Count > 0)
            return null;
        try
        {
            Checked((question with { Against = pinned }).Reference);
            return pinned;
        }
        catch (FaultException)
        {
            return null;
        }
    }

    private Question Of(ScenarioWorkbench workbench, ScenarioState state, IPAddress party) =>
        new(workbench, state, IsEstimate: true, party.ToString()) { Study = studies.Find(workbench, state) };

    private (Question Question, Sheet Sheet) Asked(HttpContext context, AnswerRequest request)
    {
        Reader.Tell(context, request.Language);
        var (workbench, state, _) = StateOf(request.State);
        var against = request.Against.Length == 0 ? null : StateOf(request.Against).State;
        if (against is not null && against.Scenario != state.Scenario)
            throw new FaultException(Fault.Unreadable);
        string? provider = request.Provider.Length == 0 ? null : request.Provider;
        var providers = workbench.Baseline.Experiment?.Description.Providers ?? [];
        if (provider is not null && !providers.Any(known => known.Id == provider))
            throw new FaultException(Fault.Unreadable);
        var question = Of(workbench, state, PartyOf(context)) with
        {
            AllMixtures = request.AllMixtures,
            Against = against,
        };
        if (against is not null)
            Checked(question.Reference);
        return (Checked(question), new Sheet(Reader.LocaleOf(context), request.Figures, provider, request.Sequence));
    }

    private async Task<T> Read<T>(HttpContext context, Func<T, IReadOnlyList<ValueFault>> errorsOf)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
            throw new FaultException(Fault.WrongMedia);
        var body = await RequestBody.Read(context, limits.BodyBytes);
        T? request;
        try
        {
            request = JsonSerializer.Deserialize<T>(body.Span, WebJson.Strict);
        }
        catch (JsonException)
        {
            throw new FaultException(Fault.Unreadable);
        }

        if (request is null)
            throw new FaultException(Fault.Unreadable);
        var errors = errorsOf(request);
        return errors.Count == 0 ? request : throw new FaultException(Fault.Unreadable with { Errors = errors });
    }

    /// <summary>
    /// The state in a page's address, its language apart, and how it was read; the first scenario as written where there is no state.
    /// </summary>
    private (ScenarioWorkbench Workbench, ScenarioState State, StateReading? Reading) StateOf(HttpContext context)
    {
        string[] parts = (context.Request.QueryString.Value ?? "").TrimStart('?').Split('&');
        string query = string.Join(
            '&',
            parts.Where(part =>
                !part.StartsWith(Reader.LanguageKey + "=", StringComparison.Ordinal)
                && !part.StartsWith(Reader.PinKey + "=", StringComparison.Ordinal)
            )
        );
        return query.Length == 0
            ? (shelf.Find(shelf.First.Id), new ScenarioState { Scenario = shelf.First.Id }, null)
            : StateOf(query);
    }

    private (ScenarioWorkbench Workbench, ScenarioState State, StateReading? Reading) StateOf(string query)
    {
        var reading = StateUrl.Read(query);
        return reading.State is { } state
            ? (shelf.Find(state.Scenario), state, reading)
            : throw new FaultException(Fault.State(StateErrors.OfAddress(reading.Errors)));
    }
}
