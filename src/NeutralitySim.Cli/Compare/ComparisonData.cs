using System.Text.Encodings.Web;
using System.Text.Json;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Cli.Compare;

/// <summary>Comparisons as CSV or JSON: everything, however much it is.</summary>
internal static class ComparisonData
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private static readonly string[] Columns =
    [
        "kind",
        "regime",
        "what",
        "about",
        "a",
        "b",
        "difference",
        "low",
        "high",
        "unit",
    ];

    /// <summary>A row per caution, input and value.</summary>
    public static string Csv(IEnumerable<Comparison> comparisons) =>
        Line(Columns) + string.Concat(comparisons.SelectMany(Rows).Select(Line));

    /// <summary>The same as objects.</summary>
    public static string Json(IReadOnlyList<Comparison> comparisons) =>
        JsonSerializer.Serialize(
            comparisons.Select(comparison => new
            {
                comparison.A,
                comparison.B,
                comparison.Cautions,
                comparison.Inputs,
                Results = comparison.Results.Select(value => new
                {
                    value.Regime,
                    value.Indicator,
                    About = AboutOf(value.Entity),
                    A = Number(value.A?.Mean),
                    B = Number(value.B?.Mean),
                    Difference = Number(value.Difference?.Mean),
                    Low = Number(value.Difference?.Low),
                    High = Number(value.Difference?.High),
                    value.Unit,
                }),
            }),
            Options
        ) + "\n";

    private static IEnumerable<object?[]> Rows(Comparison comparison) =>
        [
            .. comparison.Cautions.Select(caution => (object?[])["caution", "", caution, "", "", "", "", "", "", ""]),
            .. comparison.Inputs.Select(input =>
                (object?[])
                    [
                        "input",
                        input.Regime.Length > 0 ? input.Regime : comparison.B.Regime,
                        input.Path,
                        "",
                        input.Before,
                        input.After,
                        "",
                        "",
                        "",
                        input.Unit,
                    ]
            ),
            .. comparison.Results.Select(value =>
                (object?[])
                    [
                        "result",
                        value.Regime,
                        value.Indicator,
                        AboutOf(value.Entity),
                        Number(value.A?.Mean),
                        Number(value.B?.Mean),
                        Number(value.Difference?.Mean),
                        Number(value.Difference?.Low),
                        Number(value.Difference?.High),
                        value.Unit,
                    ]
            ),
        ];

    private static string AboutOf(Entity entity) =>
        entity == Entity.All ? "" : $"{Kebab.Of(entity.Kind)} {entity.Id}".TrimEnd();

    private static double? Number(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static string Line(IEnumerable<object?> cells) => string.Join(',', cells.Select(CsvText.Cell)) + "\n";
}
