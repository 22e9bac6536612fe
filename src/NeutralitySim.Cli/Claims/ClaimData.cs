using System.Text.Encodings.Web;
using System.Text.Json;
using NeutralitySim.Core.Emissions.Claims;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Cli.Claims;

/// <summary>Claims as CSV or JSON.</summary>
internal static class ClaimData
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Csv(IEnumerable<Claim> claims)
    {
        var rows = claims.SelectMany(claim => ClaimRows.Of(claim).Select(row => Line([claim.Id, .. row.Cells()])));
        return Line(["claim", .. ClaimRow.Columns]) + string.Concat(rows);
    }

    public static string Json(IEnumerable<Claim> claims) =>
        JsonSerializer.Serialize(
            claims.Select(claim => new
            {
                claim.Id,
                claim.Statement,
                claim.SaidBy,
                claim.When,
                claim.Source,
                claim.Note,
                Rows = ClaimRows.Of(claim),
                Parameters = claim.Parameters.Select(p => new
                {
                    p.Path,
                    p.Value,
                    p.Year,
                    p.Source,
                    p.Note,
                }),
            }),
            Options
        ) + "\n";

    private static string Line(IEnumerable<object?> cells) => string.Join(',', cells.Select(CsvText.Cell)) + "\n";
}
