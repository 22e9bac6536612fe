using System.Text.Json;

namespace NeutralitySim.Core.Worlds;

/// <summary>Members of enumerations as files have them: <c>HomeRouter</c> is <c>home-router</c>.</summary>
public static class Kebab
{
    /// <summary>The member's word.</summary>
    public static string Of(Enum member) => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
