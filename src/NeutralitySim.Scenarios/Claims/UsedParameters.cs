using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>Which of the models' parameters a claim's cases use, so that only these are listed with their sources.</summary>
internal sealed class UsedParameters(ResolvedObject root)
{
    private const string Emissions = "emissions.";
    private const string Mobile = "mobile";

    private static readonly string[] Manufacture = ["manufacture", "life", "use"];

    private static readonly string[] ConventionalFixed =
    [
        "fixed-network",
        "fixed-network-by-hour",
        "fixed-network-life-cycle",
        "router-intensity",
        "router-by-hour",
    ];

    private static readonly string[] ConventionalMobile = ["mobile-network", "mobile-network-life-cycle"];

    private static readonly string[] PowerFixed =
    [
        "core-idle",
        "core-slope",
        "router-power",
        "users-per-line",
        "active-users-per-line",
    ];

    /// <summary>The records a reader needs, in the order of the schema.</summary>
    public IReadOnlyList<ParameterRecord> Of(IEnumerable<ParameterRecord> records)
    {
        var used = root.Has("hour") ? Names().Select(name => Emissions + name).ToHashSet() : [];
        return
        [
            .. records.Where(r =>
                used.Contains(r.Path) && r.Source.Length > 0
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
        IEnumerable<string> names =
        [
            "data-centre",
            "data-centre-by-volume",
            .. devices.Select(device => $"device-power.{device}"),
        ];
        if (Words("boundaries").Contains(ClaimTable.UseAndEmbodied))
            names = names
                .Concat(devices.SelectMany(device => Manufacture.Select(part => $"device-{part}.{device}")))
                .Concat(hasFixed ? ["router-manufacture", "router-life", "users-per-line"] : []);
        if (Words("models").Contains("conventional"))
            names = names
                .Concat(hasFixed ? ConventionalFixed : [])
                .Concat(accesses.Contains(Mobile) ? ConventionalMobile : [])
                .Append("device-by-volume");
        return Words("models").Contains("power")
            ? names
                .Concat(accesses.SelectMany(access => (string[])[$"access-idle.{access}", $"access-slope.{access}"]))
                .Concat(hasFixed ? PowerFixed : [])
            : names;
    }

    private IEnumerable<string> Words(string key) => root.List(key)!.Values.Select(value => value.Text);
}
