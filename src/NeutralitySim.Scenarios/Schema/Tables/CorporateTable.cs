using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>A company's inventory by year and its plan, which are never mixed with figures per viewing hour.</summary>
internal static class CorporateTable
{
    private static readonly ScalarType Mass = Kinds.CorporateMass.Between(0, 1e12);
    private static readonly ScalarType Hours = Kinds.ViewingHours.Between(1, 1e15);
    private static readonly ScalarType Year = Kinds.Year.Any;
    private static readonly ScalarType CreditsOverGross = Kinds.Share.Between(0, 2);

    private static readonly ObjectType InventoryYear = new(
        "inventory-year",
        "A year as published. What is left out was not published and is not taken for zero.",
        [
            Required("total", Mass, "All scopes inside the boundary, location-based, as first published."),
            Optional("restated", Mass, "The same as restated later.", "not restated"),
            Optional("market-based", Mass, "The same with market-based electricity.", "as location-based"),
            Optional("scopes-1-2", Mass, "Scopes 1 and 2 alone.", "not published"),
            Optional("production", Share, "Films and series, share of the total.", "not published"),
            Optional("corporate", Share, "Offices, goods and services, share of the total.", "not published"),
            Optional("streaming", Share, "Own and rented servers, share of the total.", "not published"),
            Optional(
                "avoided",
                Mass,
                "Avoided against a counterfactual of the company's own; shown, never subtracted.",
                "not published"
            ),
            Optional("retain", Mass, "Credits retired for emissions avoided elsewhere.", "not published"),
            Optional("remove-biological", Mass, "Credits retired for removal into living stores.", "not published"),
            Optional("remove-geological", Mass, "Credits retired for removal into permanent stores.", "not published"),
        ]
    );

    private static readonly ObjectType Viewing = new(
        "inventory-viewing",
        "Hours watched in a year, which set the streaming part beside a viewing hour, without adding it.",
        [Required("fewest", Hours, "Lower estimate."), Required("most", Hours, "Upper estimate.")]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Inventory = new(
        "inventory",
        "A company's emissions by year, in four lines: gross, reduce, retain, remove. Never added to a viewing hour.",
        [
            Required("name", AnyText, "Company."),
            Required("boundary", AnyText, "What is counted and what is not."),
            Required("baseline-year", Year, "Year that reductions are taken from; one of years."),
            Default(
                "figures",
                Choice("inventory-figures", "published", "restated"),
                "published",
                "Whether a total counts as first published or as restated."
            ),
            Optional("viewing", Viewing, Viewing.Meaning, "none"),
            Required("years", new MapType(Kinds.Year, InventoryYear, 1, 60), "Published years."),
        ]
    )
    {
        MayBeNone = true,
    };

    private static readonly ObjectType Target = new(
        "plan-target",
        "Something to be reached by a year.",
        [
            Required("name", AnyText, "What is promised, in a few words."),
            Required(
                "kind",
                Choice<TargetKind>("target-kind"),
                "Gross falls by a share of a base year, or what remains is netted to zero."
            ),
            Required("year", Year, "Year by which."),
            Optional("reduction", Share, "Share by which gross falls; with kind reduction only."),
            Optional("base-year", Year, "Year a reduction is taken from.", "the inventory's baseline-year"),
            Default(
                "scopes",
                Choice<TargetScope>("target-scopes", (TargetScope.OneAndTwo, "1-2")),
                "all",
                "Emissions a reduction is about; net zero is about all."
            ),
            Default("announced", Switch, "on", "Off for a reading of one's own, which nobody promised."),
        ]
    );

    private static readonly ObjectType Assumption = new(
        "plan-assumption",
        "What is supposed for years after the last published one, to test the plan: no forecast.",
        [
            Default("change", Kinds.Share.Between(-1, 1), "0 %", "Change of gross from year to year."),
            Default("retain", CreditsOverGross, "0 %", "Avoidance credits over gross."),
            Default("remove-biological", CreditsOverGross, "0 %", "Removal credits of living stores over gross."),
            Default("remove-geological", CreditsOverGross, "0 %", "Removal credits of permanent stores over gross."),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Plan = new(
        "plan",
        "An announced plan to test against the inventory, year by year.",
        [
            Required("targets", ById(Target, 1, 20), "Targets, by id."),
            Optional("assume", Assumption, Assumption.Meaning, "later years stay open"),
        ]
    )
    {
        MayBeNone = true,
    };
}
