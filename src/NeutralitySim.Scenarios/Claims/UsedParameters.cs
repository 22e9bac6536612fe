using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>Which of the models' parameters a claim's cases use, so that only these are listed with their sources.</summary>
internal sealed class UsedParameters(ResolvedObject root)
{
    private const string Emissions = "emissions.";
    private const string Mobile = "mobile";

    /// <summary>The records a reader needs, in the order of the schema.</summary>
    public IReadOnlyList<ParameterRecord> Of(IEnumerable<ParameterRecord> records)
    {
        var used = root.Has("hour") ? Names().Select(name => Emissions + name).ToHashSet() : [];
        return
        [
            .. records.Where(r =>
                used.Contains(r.Path)
                || r.Path.Contains('.', StringComparison.Ordinal)
                    && !r.Path.StartsWith(Emissions, StringComparison.Ordinal)
            ),
        ];
    }

    private IEnumerable<string> Names()
    {
        var sessions = root.Map("sessions").Objects.Select(session => session.Item).ToList();
        string[] devices = [.. sessions.Select(session => session.Text("device")).Distinct()];
        string[] accesses = [.. sessions.Select(session => session.Text("access")).Distinct()];
        bool hasFixed = accesses.Any(access => access != Mobile);
        IEnumerable<string> names = ["data-centre", .. devices.Select(device => $"device-power.{device}")];
        if (Words("boundaries").Contains(ClaimTable.UseAndEmbodied))
            names = names.Concat(devices.Select(device => $"device-embodied.{device}"));
        if (Words("models").Contains("conventional"))
            names = names
                .Concat(hasFixed ? ["fixed-network", "router-intensity"] : [])
                .Concat(accesses.Contains(Mobile) ? ["mobile-network"] : []);
        return Words("models").Contains("power")
            ? names
                .Concat(accesses.SelectMany(access => (string[])[$"access-idle.{access}", $"access-slope.{access}"]))
                .Concat(hasFixed ? ["core-idle", "core-slope", "router-power", "users-per-line"] : [])
            : names;
    }

    private IEnumerable<string> Words(string key) => root.List(key)!.Values.Select(value => value.Text);
}
