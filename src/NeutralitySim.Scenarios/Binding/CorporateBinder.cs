using System.Globalization;
using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds a company's inventory and plan.</summary>
internal sealed class CorporateBinder(ErrorList errors)
{
    private static readonly (string Key, CorporateActivity Activity)[] Activities =
    [
        .. Table.Words<CorporateActivity>().Zip(Enum.GetValues<CorporateActivity>()),
    ];

    /// <summary>The inventory, or null where the scenario has none.</summary>
    public CorporateInventory? Inventory(ResolvedObject root)
    {
        if (root.OptionalObject("inventory") is not { } inventory)
            return null;
        var viewing = inventory.OptionalObject("viewing");
        if (viewing is not null)
            CheckOrder(viewing);
        CheckYear(inventory.Value("baseline-year"), inventory);
        return new CorporateInventory
        {
            Name = inventory.Localized("name") ?? Text.Plain(""),
            Boundary = inventory.Localized("boundary") ?? Text.Plain(""),
            BaselineYear = YearOf(inventory.Value("baseline-year")),
            UsesRestated = inventory.Text("figures") == "restated",
            FewestViewingHours = viewing?.Number("fewest"),
            MostViewingHours = viewing?.Number("most"),
            Years =
            [
                .. inventory
                    .Map("years")
                    .Objects.OrderBy(year => year.Id, StringComparer.Ordinal)
                    .Select(year => Year(YearOf(year.Id), year.Item)),
            ],
        };
    }

    /// <summary>The plan, or null where the scenario has none; a plan needs an inventory.</summary>
    public CorporatePlan? Plan(ResolvedObject root)
    {
        if (root.OptionalObject("plan") is not { } plan)
            return null;
        if (root.OptionalObject("inventory") is not { } inventory)
        {
            errors.Add(plan, ScenarioTexts.PlanWithoutInventory);
            return null;
        }
        var assume = plan.OptionalObject("assume");
        return new CorporatePlan(
            [.. plan.Map("targets").Objects.Select(target => Target(target.Id, target.Item, inventory))],
            assume is null
                ? null
                : new PlanAssumption(
                    assume.Number("change"),
                    assume.Number("retain"),
                    assume.Number("remove-biological"),
                    assume.Number("remove-geological")
                )
        );
    }

    private CorporateYear Year(int year, ResolvedObject item)
    {
        CheckShares(item);
        return new CorporateYear
        {
            Year = year,
            Total = new CorporateCarbon(item.Number("total")),
            Restated = Mass(item, "restated"),
            MarketBased = Mass(item, "market-based"),
            ScopesOneAndTwo = Mass(item, "scopes-1-2"),
            Activities =
            [
                .. Activities
                    .Where(activity => item.Has(activity.Key))
                    .Select(activity => new ActivityShare(activity.Activity, item.Number(activity.Key))),
            ],
            Avoided = Mass(item, "avoided"),
            Retain = Mass(item, "retain"),
            RemoveBiological = Mass(item, "remove-biological"),
            RemoveGeological = Mass(item, "remove-geological"),
        };
    }

    private PlanTarget Target(string id, ResolvedObject target, ResolvedObject inventory)
    {
        var kind = target.Choice<TargetKind>("kind");
        var baseYear = target.OptionalValue("base-year") ?? inventory.Value("baseline-year");
        if (kind == TargetKind.Reduction)
            CheckReduction(target, baseYear, inventory);
        else
            CheckNetZero(target);
        return new PlanTarget(
            id,
            target.Localized("name") ?? Text.Plain(id),
            kind,
            target.Choice<TargetScope>("scopes"),
            YearOf(baseYear),
            target.OptionalValue("reduction")?.Number ?? 0,
            YearOf(target.Value("year")),
            target.Flag("announced")
        );
    }

    private void CheckReduction(ResolvedObject target, ResolvedValue baseYear, ResolvedObject inventory)
    {
        if (!target.Has("reduction"))
            errors.Add(target, ScenarioTexts.ReductionMissing);
        if (target.Has("base-year"))
            CheckYear(baseYear, inventory);
        var year = target.Value("year");
        if (!year.IsBroken && !baseYear.IsBroken && YearOf(year) <= YearOf(baseYear))
            errors.Add(year, ScenarioTexts.NotAfterBaseYear.With(Words.Quoted(year.Text), baseYear.Text));
    }

    private void CheckNetZero(ResolvedObject target)
    {
        foreach (string key in (string[])["reduction", "base-year"])
            if (target.OptionalValue(key) is { } value)
                errors.Add(value, ScenarioTexts.WithNetZero.With(key));
        var scopes = target.Value("scopes");
        if (scopes.Text == "1-2")
            errors.Add(scopes, ScenarioTexts.NetZeroOfSomeScopes);
    }

    private void CheckYear(ResolvedValue year, ResolvedObject inventory)
    {
        var known = inventory.Map("years").Ids;
        if (!year.IsBroken && !known.Contains(year.Text))
            errors.Add(year, ScenarioTexts.YearWithoutFigure.With(Words.Quoted(year.Text), Words.List(known)));
    }

    private void CheckShares(ResolvedObject year)
    {
        const double Rounding = 1e-9;
        var shares = Activities.Select(activity => year.OptionalValue(activity.Key)).OfType<ResolvedValue>().ToList();
        double sum = shares.Sum(share => share.Number);
        if (sum > 1 + Rounding)
            errors.Add(shares[0].Mark, year.Path, ScenarioTexts.SharesAboveOne.With(Kinds.Share.Format(sum, null)));
    }

    private void CheckOrder(ResolvedObject viewing)
    {
        if (viewing.Number("fewest") > viewing.Number("most"))
            errors.Add(viewing.Value("fewest").Mark, viewing.Path, ScenarioTexts.FewestAboveMost);
    }

    private static CorporateCarbon? Mass(ResolvedObject item, string key) =>
        item.OptionalValue(key) is { } mass ? new CorporateCarbon(mass.Number) : null;

    private static int YearOf(ResolvedValue year) => year.IsBroken ? 0 : YearOf(year.Text);

    private static int YearOf(string year) => int.Parse(year, CultureInfo.InvariantCulture);
}
