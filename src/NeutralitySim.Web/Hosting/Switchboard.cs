using Microsoft.AspNetCore.Http;

namespace NeutralitySim.Web.Hosting;

/// <summary>Finds who answers a path and method, and refuses what other pages send.</summary>
internal sealed class Switchboard(
    Endpoints endpoints,
    Assets assets,
    IEnumerable<(string Path, string Method, RequestDelegate Answer)> more
)
{
    private readonly Dictionary<string, (string Method, RequestDelegate Answer)> _paths = new(
        more.ToDictionary(entry => entry.Path, entry => (entry.Method, entry.Answer)),
        StringComparer.Ordinal
    )
    {
        ["/"] = (HttpMethods.Get, endpoints.Page),
        ["/scenarios"] = (HttpMethods.Get, endpoints.Scenarios),
        ["/picture.svg"] = (HttpMethods.Get, endpoints.Picture),
        ["/assumptions"] = (HttpMethods.Get, endpoints.Assumptions),
        ["/api/check"] = (HttpMethods.Get, endpoints.Check),
        ["/api/answer"] = (HttpMethods.Post, endpoints.Answer),
        ["/api/study"] = (HttpMethods.Post, endpoints.Study),
        ["/api/figure"] = (HttpMethods.Post, endpoints.Figure),
        ["/api/scenario.json"] = (HttpMethods.Get, endpoints.Scenario),
        ["/code.svg"] = (HttpMethods.Get, endpoints.Code),
        ["/healthz"] = (HttpMethods.Get, endpoints.Health),
    };

    public async Task Serve(HttpContext context)
    {
        string method = context.Request.Method;
        bool reads = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        if (reads && await assets.Serve(context))
            return;
        if (!_paths.TryGetValue(context.Request.Path.Value ?? "", out var found))
            throw new FaultException(Fault.NotFound);
        if (
            !(
                HttpMethods.Equals(method, found.Method)
                || (HttpMethods.IsHead(method) && HttpMethods.IsGet(found.Method))
            )
        )
            throw new FaultException(Fault.Method(HttpMethods.IsGet(found.Method) ? "GET, HEAD" : found.Method));
        if (HttpMethods.IsPost(method) && !IsOfOwnPage(context.Request))
            throw new FaultException(Fault.WrongOrigin);
        await found.Answer(context);
    }

    // Browsers tell where a request comes from; programs that are no browser tell nothing, and need no protection from pages.
    private static bool IsOfOwnPage(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        return origin.Length == 0
            ? site is "" or "same-origin"
            : string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
