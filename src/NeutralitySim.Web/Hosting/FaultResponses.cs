using Microsoft.AspNetCore.Http;
using NeutralitySim.Web.Pages;

namespace NeutralitySim.Web.Hosting;

/// <summary>Turns what goes wrong into a response with its status: a page for a reader who opens one, problem+json for all else.</summary>
/// <param name="pages">Renders pages.</param>
/// <param name="limits">Limits.</param>
/// <param name="onFault">Told of faults of this program.</param>
internal sealed class FaultResponses(PageRenderer pages, WorkshopLimits limits, Action<string>? onFault)
{
    public async Task Handle(HttpContext context, RequestDelegate next)
    {
        Fault fault;
        try
        {
            await next(context);
            return;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
            return;
        }
        catch (FaultException told)
        {
            fault = told.Fault;
        }
        catch (BadHttpRequestException wrong)
        {
            fault =
                wrong.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? Fault.TooLarge(limits.BodyBytes)
                    : Fault.Unreadable with
                    {
                        Status = wrong.StatusCode,
                    };
        }
        catch (Exception wrong)
        {
            onFault?.Invoke($"{context.Request.Method} {context.Request.Path}: {wrong}");
            fault = Fault.Internal;
        }

        if (context.Response.HasStarted)
            context.Abort();
        else
            await Write(context, fault);
    }

    /// <summary>Answers with a fault.</summary>
    public async Task Write(HttpContext context, Fault fault)
    {
        var locale = Reader.LocaleOf(context);
        var problem = Problem.Of(fault, locale);
        context.Response.Clear();
        context.Response.StatusCode = fault.Status;
        if (fault.Status is 429 or 503)
            context.Response.Headers.RetryAfter = "1";
        if (fault.Allow is { } allow)
            context.Response.Headers.Allow = allow;
        if (HttpMethods.IsGet(context.Request.Method) && Asks(context, "text/html"))
        {
            context.Response.ContentType = PageRenderer.MediaType;
            await context.Response.WriteAsync(await pages.Fault(problem, locale), context.RequestAborted);
        }
        else
            await context.Response.WriteAsJsonAsync(problem, WebJson.Plain, Problem.MediaType, context.RequestAborted);
    }

    private static bool Asks(HttpContext context, string type) =>
        context.Request.Headers.Accept.Any(a => a?.Contains(type, StringComparison.OrdinalIgnoreCase) == true);
}
