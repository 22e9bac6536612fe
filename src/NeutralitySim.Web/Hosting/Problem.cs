using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Hosting;

/// <summary>A fault as RFC 9457 writes it, in a language.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What went wrong.</param>
/// <param name="Detail">What is accepted.</param>
/// <param name="Errors">What is wrong, value by value; null where there is nothing to list.</param>
public sealed record Problem(
    int Status,
    string Title,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FieldError>? Errors
)
{
    internal const string MediaType = "application/problem+json";

    internal static Problem Of(Fault fault, Locale locale) =>
        new(
            fault.Status,
            locale[fault.Title],
            fault.Detail is { } detail ? locale[detail] : "",
            fault.Errors.Count == 0
                ? null
                :
                [
                    .. fault.Errors.Select(error => new FieldError(
                        error.Field,
                        locale[Core.Worlds.Text.Plain(error.In(locale.Language))]
                    )),
                ]
        );
}
