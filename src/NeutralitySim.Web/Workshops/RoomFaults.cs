using NeutralitySim.Core.Worlds;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Workshops;

/// <summary>Why a request to a workshop has no answer.</summary>
internal static class RoomFaults
{
    /// <summary>The key, token or code is nobody's.</summary>
    public static readonly Fault Unknown = new(401, RoomTexts.ErrorUnknown, RoomTexts.ErrorUnknownDetail);

    /// <summary>The rules refuse it.</summary>
    public static Fault Refused(Text reason) => new(422, reason);
}
