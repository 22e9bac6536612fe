using NeutralitySim.Core.Results;
using NeutralitySim.Scenarios.Quantities;
using static NeutralitySim.Scenarios.Schema.Tables.Table;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>What readers of results must know: comparison, published values.</summary>
internal static class DescriptionTable
{
    private static readonly ScalarType Indicator = Choice(
        "indicator",
        [.. Core.Results.Indicators.Catalogue.Select(i => i.Id)]
    );

    public static readonly ObjectType Compare = new(
        "compare",
        "The comparison of regimes.",
        [
            Optional("baseline", Id, "Regime that differences are taken from.", "the first regime"),
            Default(
                "indicators",
                new ListType(Indicator, 1, 50),
                "[experienced-speed, time-below-hd, basket-bill, services-given-up, providers-alive, consumer-surplus, isp-margin, provider-margin, energy-per-hour, carbon-per-hour, carbon-per-hour-marginal]",
                "Indicators of the comparison table, in order."
            ),
        ]
    );

    public static readonly ObjectType Observation = new(
        "observation",
        "Published values laid over the results. Months outside the calendar are left out.",
        [
            Required("indicator", Indicator, "Indicator."),
            Optional("isp", Id, "ISP it is about.", "all"),
            Optional("provider", Id, "Provider it is about.", "all"),
            Optional("cohort", Id, "Cohort of the ISP it is about."),
            Optional("link", Id, "Interconnect or aggregation link of the ISP it is about."),
            Required(
                "values",
                new MapType(Kinds.Month, Kinds.Number.Between(-1e15, 1e15), 1, 600),
                "Value by month, in the indicator's unit; shares as numbers from 0 to 1."
            ),
            Optional(
                "fitted",
                new ListType(Kinds.Month.Any, 0, 600),
                "Months to which the scenario was fitted, so that agreement proves nothing.",
                "none"
            ),
            Required("source", Kinds.Label.Any, "Source."),
        ]
    );
}
