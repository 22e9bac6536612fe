using Microsoft.AspNetCore.Http;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Hosting;

/// <summary>Why a request has no answer.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What went wrong.</param>
/// <param name="Detail">What is accepted; null to leave out.</param>
/// <param name="Blanks">For the blanks of the detail.</param>
internal sealed record Fault(int Status, PageText Title, PageText? Detail = null, params object[] Blanks)
{
    public static readonly Fault NotFound = new(404, PageText.ErrorNotFound, PageText.ErrorNotFoundDetail);
    public static readonly Fault WrongHost = new(421, PageText.ErrorHost, PageText.ErrorHostDetail);
    public static readonly Fault WrongOrigin = new(403, PageText.ErrorOrigin, PageText.ErrorOriginDetail);
    public static readonly Fault WrongMedia = new(415, PageText.ErrorMedia, PageText.ErrorMediaDetail);
    public static readonly Fault Unreadable = new(400, PageText.ErrorRequest, PageText.ErrorRequestDetail);
    public static readonly Fault TooMany = new(429, PageText.ErrorTooMany, PageText.ErrorTooManyDetail);
    public static readonly Fault Busy = new(503, PageText.ErrorBusy, PageText.ErrorBusyDetail);
    public static readonly Fault Internal = new(500, PageText.ErrorInternal, PageText.ErrorInternalDetail);

    /// <summary>What is wrong, value by value.</summary>
    public IReadOnlyList<ValueFault> Errors { get; init; } = [];

    /// <summary>More to tell, in the words of who found it; empty for none.</summary>
    public string Told { get; init; } = "";

    public static Fault Method(string accepted) => new(405, PageText.ErrorMethod, PageText.ErrorMethodDetail, accepted);

    public static Fault TooLarge(int bytes) =>
        new(StatusCodes.Status413PayloadTooLarge, PageText.ErrorTooLarge, PageText.ErrorTooLargeDetail, bytes / 1024);

    public static Fault State(IReadOnlyList<ValueFault> errors) =>
        new(StatusCodes.Status422UnprocessableEntity, PageText.ErrorState, PageText.ErrorStateDetail)
        {
            Errors = errors,
        };

    public static Fault TooBig(long bytes, long allowed) =>
        new(422, PageText.ErrorTooBig, PageText.ErrorTooBigDetail, bytes >> 20, allowed >> 20);

    public static Fault Scenario(IEnumerable<string> ids) =>
        new(404, PageText.ErrorScenario, PageText.ErrorScenarioDetail, string.Join(", ", ids));

    public static Fault Time(TimeSpan limit) =>
        new(504, PageText.ErrorTime, PageText.ErrorTimeDetail, (int)limit.TotalSeconds);
}
