using System.Globalization;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Grains;

/// <summary>Key of a run or of an actor of it: world/seed/regime/replication/id, then up to two names.</summary>
/// <param name="World">Key of the world.</param>
/// <param name="Seed">Root of every random stream.</param>
/// <param name="Run">Which run of its experiment.</param>
/// <param name="Id">Never repeats, so that nothing left behind by another run is taken for this one's.</param>
/// <param name="First">ISP or provider; empty for the run itself.</param>
/// <param name="Second">Cohort or cache site; empty for the ISP itself.</param>
internal readonly record struct GrainKey(
    string World,
    ulong Seed,
    RunKey Run,
    string Id,
    string First = "",
    string Second = ""
)
{
    public static GrainKey Parse(string key)
    {
        string[] parts = key.Split('/');
        return new GrainKey(
            parts[0],
            ulong.Parse(parts[1], CultureInfo.InvariantCulture),
            new RunKey(parts[2], int.Parse(parts[3], CultureInfo.InvariantCulture)),
            parts[4],
            parts.ElementAtOrDefault(5) ?? "",
            parts.ElementAtOrDefault(6) ?? ""
        );
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{World}/{Seed}/{Run}/{Id}/{First}/{Second}").TrimEnd('/');
}
