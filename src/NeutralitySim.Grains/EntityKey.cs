using System.Globalization;

namespace NeutralitySim.Grains;

/// <summary>Key of a run or of an entity of it: experiment/regime/replication, then up to two ids.</summary>
/// <param name="Experiment">Id of the experiment.</param>
/// <param name="Run">The run.</param>
/// <param name="First">ISP or provider; empty for the run itself.</param>
/// <param name="Second">Cohort or cache site; empty for the ISP itself.</param>
internal readonly record struct EntityKey(string Experiment, RunName Run, string First = "", string Second = "")
{
    public static EntityKey Parse(string key)
    {
        string[] parts = key.Split('/');
        var run = new RunName(parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture));
        return new EntityKey(parts[0], run, parts.ElementAtOrDefault(3) ?? "", parts.ElementAtOrDefault(4) ?? "");
    }

    public override string ToString()
    {
        string run = string.Create(CultureInfo.InvariantCulture, $"{Experiment}/{Run.Regime}/{Run.Replication}");
        return First == "" ? run
            : Second == "" ? $"{run}/{First}"
            : $"{run}/{First}/{Second}";
    }
}
