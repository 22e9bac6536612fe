using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Pages;

/// <summary>Renders components to HTML text: whole pages, and the parts of a page that an answer replaces. Thread-safe.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    public const string MediaType = "text/html; charset=utf-8";

    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    /// <summary>A page that says why there is no other.</summary>
    public Task<string> Fault(Problem problem, Locale locale) =>
        Render<FaultPage>(new() { [nameof(FaultPage.Problem)] = problem, [nameof(FaultPage.Locale)] = locale });

    /// <summary>Renders a component.</summary>
    public async Task<string> Render<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString()
        );
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
