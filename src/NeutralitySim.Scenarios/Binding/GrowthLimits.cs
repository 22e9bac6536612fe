using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// What grows month by month must stay, to the last month, within the range that is accepted at the start: growth that compounds leaves
/// any other bound behind within a few decades.
/// </summary>
internal sealed class GrowthLimits(SimulationCalendar calendar, ErrorList errors)
{
    public void Check(ResolvedObject root)
    {
        foreach (var (_, isp) in root.Map("isps").Objects)
        foreach (var lines in isp.Has("subscribers") ? [isp] : isp.Map("cohorts").Objects.Select(cohort => cohort.Item))
            Check(
                lines.OptionalValue("subscribers"),
                lines.OptionalValue("line-growth"),
                IspTable.Cohort.Find("subscribers")!
            );
        foreach (var (_, provider) in root.Map("content-providers").Objects)
        {
            Check(
                provider.OptionalValue("sessions"),
                provider.OptionalValue("viewing-growth"),
                ProviderTable.Provider.Find("sessions")!
            );
            var (rungs, growth) = (provider.List("ladder")!.Values.ToList(), provider.Value("bitrate-growth"));
            if (rungs.Count > 0)
                Check(growth.Number < 0 ? rungs[0] : rungs[^1], growth, ProviderTable.Provider.Find("ladder")!);
        }
    }

    private void Check(ResolvedValue? start, ResolvedValue? growth, SchemaKey key)
    {
        var type = key.Type as ScalarType ?? (ScalarType)((ListType)key.Type).Item;
        if (start is not { IsBroken: false, Number: > 0 } || growth is not { IsBroken: false } || growth.Number == 0)
            return;
        double limit = growth.Number > 0 ? type.Maximum : type.Minimum;
        double months = Math.Log(limit / start.Number) / Math.Log(1 + growth.Number);
        if (months >= calendar.Months - 1)
            return;
        errors.Add(
            growth,
            ScenarioTexts.GrowsTooFar.With(
                Words.Quoted(growth.Written),
                key.Name,
                start.Written,
                calendar.Label((int)Math.Ceiling(months)),
                type.Kind.Format(limit, null),
                calendar.Label(calendar.Months - 1)
            )
        );
    }
}
