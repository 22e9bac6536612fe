namespace NeutralitySim.Core.Results;

/// <summary>Two ids as one, with a slash between: in rows the ISP's and that of what lies in it, in figures those of a group and its bar.</summary>
public static class JoinedId
{
    /// <summary>The two as one.</summary>
    public static string Of(string first, string part) => $"{first}/{part}";

    /// <summary>The one as two; no part where the id is an ISP's or a provider's own.</summary>
    public static (string First, string Part) Split(string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (id, "") : (id[..slash], id[(slash + 1)..]);
    }
}
