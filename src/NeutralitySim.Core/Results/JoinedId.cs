namespace NeutralitySim.Core.Results;

/// <summary>Ids of what lies in an ISP, as rows have them: the ISP's and its own, with a slash between.</summary>
public static class JoinedId
{
    /// <summary>The two as one.</summary>
    public static string Of(string isp, string part) => $"{isp}/{part}";

    /// <summary>The one as two; no part where the id is an ISP's or a provider's own.</summary>
    public static (string First, string Part) Split(string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (id, "") : (id[..slash], id[(slash + 1)..]);
    }
}
