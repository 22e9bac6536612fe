using System.Reflection;

namespace NeutralitySim.Cli.Claims;

/// <summary>One number about a claim, for data formats. Empty where a column says nothing about the row.</summary>
/// <param name="Part">claimed, car, figure, break-even, published or company.</param>
/// <param name="Model">conventional or power.</param>
/// <param name="Parameters">shipped, or the published set of parameters.</param>
/// <param name="Boundary">use, use+embodied or corporate.</param>
/// <param name="Session">Id of the session.</param>
/// <param name="Grid">Id of the grid.</param>
/// <param name="Item">What the number is.</param>
/// <param name="Level">low, central or high of a figure; used or needed of a break-even.</param>
/// <param name="Value">The number; null where there is none.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Source">Source.</param>
internal sealed record ClaimRow(
    string Part,
    string Model,
    string Parameters,
    string Boundary,
    string Session,
    string Grid,
    string Item,
    string Level,
    double? Value,
    string Unit,
    string Source
)
{
    private static readonly PropertyInfo[] Properties = typeof(ClaimRow).GetProperties(
        BindingFlags.Instance | BindingFlags.Public
    );

    /// <summary>Names of the columns, in order.</summary>
    public static IEnumerable<string> Columns => Properties.Select(column => column.Name.ToLowerInvariant());

    /// <summary>Cells in the order of the columns.</summary>
    public IEnumerable<object?> Cells() => Properties.Select(column => column.GetValue(this));
}
