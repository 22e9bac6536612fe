using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>A company's inventory by year and its plan, which are never mixed with figures per viewing hour.</summary>
internal static class CorporateTable
{
    private static readonly ScalarType s_mass = Kinds.CorporateMass.Between(0, 1e12);
    private static readonly ScalarType s_hours = Kinds.ViewingHours.Between(1, 1e15);
    private static readonly ScalarType s_year = Kinds.Year.Any;
    private static readonly ScalarType s_creditsOverGross = Kinds.Share.Between(0, 2);

    private static readonly ObjectType s_inventoryYear = new(
        "inventory-year",
        "A year as published. What is left out was not published and is not taken for zero.",
        [
            Required("total", s_mass, "All scopes inside the boundary, location-based, as first published."),
            Optional("restated", s_mass, "The same as restated later.", "not restated"),
            Optional("market-based", s_mass, "The same with market-based electricity.", "as location-based"),
            Optional("scopes-1-2", s_mass, "Scopes 1 and 2 alone.", "not published"),
            Optional("production", Share, "Films and series, share of the total.", "not published"),
            Optional("corporate", Share, "Offices, goods and services, share of the total.", "not published"),
            Optional("streaming", Share, "Own and rented servers, share of the total.", "not published"),
            Optional(
                "avoided",
                s_mass,
                "Avoided against a counterfactual of the company's own; shown, never subtracted.",
                "not published"
            ),
            Optional("retain", s_mass, "Credits retired for emissions avoided elsewhere.", "not published"),
            Optional("remove-biological", s_mass, "Credits retired for removal into living stores.", "not published"),
            Optional(
                "remove-geological",
                s_mass,
                "Credits retired for removal into permanent stores.",
                "not published"
            ),
        ]
    );

    private static readonly ObjectType s_viewing = new(
        "inventory-viewing",
        "Hours watched in a year, which set the streaming part beside a viewing hour, without adding it.",
        [Required("fewest", s_hours, "Lower estimate."), Required("most", s_hours, "Upper estimate.")]
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
            Required("baseline-year", s_year, "Year that reductions are taken from; one of years."),
            Default(
                "figures",
                Choice("inventory-figures", "published", "restated"),
                "published",
                "Whether a total counts as first published or as restated."
            ),
            Optional("viewing", s_viewing, s_viewing.Meaning, "none"),
            Required("years", new MapType(Kinds.Year, s_inventoryYear, 1, 60), "Published years."),
        ]
    )
    {
        MayBeNone = true,
    };

    private static readonly ObjectType s_target = new(
        "plan-target",
        "Something to be reached by a year.",
        [
            Required("name", AnyText, "What is promised, in a few words."),
            Required(
                "kind",
                Choice<TargetKind>("target-kind"),
                "Gross falls by a share of a base year, or what remains is netted to zero."
            ),
            Required("year", s_year, "Year by which."),
            Optional("reduction", Share, "Share by which gross falls; with kind reduction only."),
            Optional("base-year", s_year, "Year a reduction is taken from.", "the inventory's baseline-year"),
            Default(
                "scopes",
                Choice<TargetScope>("target-scopes", (TargetScope.OneAndTwo, "1-2")),
                "all",
                "Emissions a reduction is about; net zero is about all."
            ),
            Default("announced", Switch, "on", "Off for a reading of one's own, which nobody promised."),
        ]
    );

    private static readonly ObjectType s_assumption = new(
        "plan-assumption",
        "What is supposed for years after the last published one, to test the plan: no forecast.",
        [
            Default("change", Kinds.Share.Between(-1, 1), "0 %", "Change of gross from year to year."),
            Default("retain", s_creditsOverGross, "0 %", "Avoidance credits over gross."),
            Default("remove-biological", s_creditsOverGross, "0 %", "Removal credits of living stores over gross."),
            Default("remove-geological", s_creditsOverGross, "0 %", "Removal credits of permanent stores over gross."),
        ]
    )
    {
        MayBeNone = true,
    };

    public static readonly ObjectType Plan = new(
        "plan",
        "An announced plan to test against the inventory, year by year.",
        [
            Required("targets", ById(s_target, 1, 20), "Targets, by id."),
            Optional("assume", s_assumption, s_assumption.Meaning, "later years stay open"),
        ]
    )
    {
        MayBeNone = true,
    };
}
