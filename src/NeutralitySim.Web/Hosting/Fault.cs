using Microsoft.AspNetCore.Http;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Hosting;

/// <summary>Why a request has no answer.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What went wrong.</param>
/// <param name="Detail">What is accepted, or more of what went wrong; null to leave out.</param>
internal sealed record Fault(int Status, Text Title, Text? Detail = null)
{
    public static readonly Fault NotFound = new(404, PageTexts.ErrorNotFound, PageTexts.ErrorNotFoundDetail);
    public static readonly Fault WrongHost = new(421, PageTexts.ErrorHost, PageTexts.ErrorHostDetail);
    public static readonly Fault WrongOrigin = new(403, PageTexts.ErrorOrigin, PageTexts.ErrorOriginDetail);
    public static readonly Fault WrongMedia = new(415, PageTexts.ErrorMedia, PageTexts.ErrorMediaDetail);
    public static readonly Fault Unreadable = new(400, PageTexts.ErrorRequest, PageTexts.ErrorRequestDetail);
    public static readonly Fault TooMany = new(429, PageTexts.ErrorTooMany, PageTexts.ErrorTooManyDetail);
    public static readonly Fault Busy = new(503, PageTexts.ErrorBusy, PageTexts.ErrorBusyDetail);
    public static readonly Fault Internal = new(500, PageTexts.ErrorInternal, PageTexts.ErrorInternalDetail);

    /// <summary>What is wrong, value by value.</summary>
    public IReadOnlyList<ValueFault> Errors { get; init; } = [];

    /// <summary>Methods that would be accepted; null where the method is not what is wrong.</summary>
    public string? Allow { get; init; }

    public static Fault Method(string accepted) =>
        new(405, PageTexts.ErrorMethod, PageTexts.ErrorMethodDetail.With(accepted)) { Allow = accepted };

    public static Fault TooLarge(int bytes) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            PageTexts.ErrorTooLarge,
            PageTexts.ErrorTooLargeDetail.With(bytes / 1024)
        );

    public static Fault State(IReadOnlyList<ValueFault> errors) =>
        new(StatusCodes.Status422UnprocessableEntity, PageTexts.ErrorState, PageTexts.ErrorStateDetail)
        {
            Errors = errors,
        };

    public static Fault TooBig(long bytes, long allowed) =>
        new(422, PageTexts.ErrorTooBig, PageTexts.ErrorTooBigDetail.With(bytes >> 20, allowed >> 20));

    public static Fault Scenario(IEnumerable<string> ids) =>
        new(404, PageTexts.ErrorScenario, PageTexts.ErrorScenarioDetail.With(string.Join(", ", ids)));

    public static Fault Time(TimeSpan limit) =>
        new(504, PageTexts.ErrorTime, PageTexts.ErrorTimeDetail.With((int)limit.TotalSeconds));
}
