using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds published values.</summary>
internal sealed class ObservationBinder(ErrorList errors, References references)
{
    public IReadOnlyList<Observation> Observations(ResolvedObject root, World world) =>
        [.. (root.List("observations")?.Items ?? []).OfType<ResolvedObject>().SelectMany(row => Row(row, root, world))];

    private IEnumerable<Observation> Row(ResolvedObject row, ResolvedObject root, World world)
    {
        var entity = EntityOf(row, root);
        var fitted = (row.List("fitted")?.Values ?? []).ToList();
        foreach (var month in fitted.Where(month => !month.IsBroken && row.Map("values").Find(month.Text) is null))
            errors.Add(
                month,
                ScenarioTexts.WithoutValue.With(Words.Quoted(month.Text), Words.List(row.Map("values").Ids))
            );
        foreach (var (text, value) in row.Map("values").Items)
        {
            Kinds.Month.Parse(text, null, out var parsed);
            int month = world.Calendar.MonthOf((int)parsed.Number / 12, (int)parsed.Number % 12 + 1);
            if (month >= 0 && month < world.Calendar.Months)
                yield return new Observation(
                    row.Text("indicator"),
                    entity,
                    month,
                    ((ResolvedValue)value).Number,
                    fitted.Any(f => f.Text == text),
                    row.Text("source")
                );
        }
    }

    private Entity EntityOf(ResolvedObject row, ResolvedObject root)
    {
        var (isp, provider) = (row.OptionalValue("isp"), row.OptionalValue("provider"));
        references.Check(isp, ScenarioTexts.UnknownIsp, root.Map("isps").Ids);
        references.Check(provider, ScenarioTexts.UnknownContentProvider, root.Map("content-providers").Ids);
        if (Part(row, root, isp) is { } part)
            return part;
        return (isp, provider) switch
        {
            (null, null) => Entity.All,
            (not null, null) => new Entity(EntityKind.Isp, isp.Text),
            (null, not null) => new Entity(EntityKind.Provider, provider.Text),
            _ => new Entity(EntityKind.IspProvider, JoinedId.Of(isp.Text, provider.Text)),
        };
    }

    /// <summary>The cohort or link a row is about, if it names one.</summary>
    private Entity? Part(ResolvedObject row, ResolvedObject root, ResolvedValue? isp)
    {
        var (cohort, link) = (row.OptionalValue("cohort"), row.OptionalValue("link"));
        if ((cohort ?? link) is not { } part)
            return null;
        if (isp is null)
        {
            errors.Add(part, ScenarioTexts.WithoutIsp.With(Words.Quoted(part.Text)));
            return null;
        }
        if (root.Map("isps").Find(isp.Text) is ResolvedObject owner)
        {
            if (cohort is not null)
                references.Check(
                    cohort,
                    ScenarioTexts.UnknownCohort,
                    owner.Has("subscribers") ? [IspBinder.OnlyCohort] : owner.Map("cohorts").Ids
                );
            references.Check(
                link,
                ScenarioTexts.UnknownLink,
                [.. owner.Map("interconnects").Ids, .. owner.Map("aggregation-links").Ids]
            );
        }
        return new Entity(cohort is null ? EntityKind.Link : EntityKind.Cohort, JoinedId.Of(isp.Text, part.Text));
    }
}
