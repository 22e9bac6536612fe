using System.Globalization;
using System.Text;
using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>Writes the schema table as a reference for readers.</summary>
internal sealed class MarkdownWriter
{
    private const string Introduction = """
        # Scenario reference

        Every key a scenario file may hold. Made from the program's own schema: do not edit.

        A value carries its unit (`40 Gbps`, `34 %`, `0.10 EUR/Mbps/month`); only `0` and plain counts go without. Decimals take a
        dot, thousands `_` or nothing (`200_000`). Spellings whose meaning is certain are read as well: `Mbit/s`, `20 million`, `€/month`, `12 %/year`
        (which comes to 12 % after twelve months), `yes`. Instead of a value, `{ value: 34 %, low: 30 %, high: 40 %, year: 2014, source: "…", note: "…" }` states its range and
        where it comes from; `source: guess` marks a guess, `source: "unverified: …"` one that could not be read again. Texts are plain or `{ en: …, fr: … }`.

        `extends` refines another file and `parameters` lays shared files beneath; maps merge, lists and values replace.
        `overrides` changes values under one regime by dotted path, `regime.…` being the regime itself, for example
        `overrides: { tolled: { regime.toll.price: 2 EUR/Mbps/month, isps.citynet.retail-price: 29 EUR/month } }`.
        `regimes` lists presets by name, or your own: `{ id: my-rule, based-on: neutral, upgrade: { utilisation: 60 % } }`.

        ## Tables

        Where it says *or a table*, a file saved by a spreadsheet as CSV UTF-8 may give the things, a row each: `isps: { table: isps.csv }`, the
        file lying in the scenario's folder or beside it under `scenarios`. `example-tables.yaml` here is a whole scenario of this kind.

        - The first row names columns: `id`, then keys as below, with dots into what they hold: `plan`, `device-mix.phone`,
          `interconnects.carrier.capacity`, `adoption.netflix`. Other columns are told as mistakes. An empty cell says nothing: the default holds.
        - Units stand in the cell (`100 Mbps`) or once in the header, `plan (Mbps)`, for cells without one. Lists take `;` between values.
        - `plan.source`, `plan.year`, `plan.note`, `plan.low` and `plan.high` say of a value what they say in YAML; columns `source`, `year` and `note`
          of all numbers of the row that have no source of their own.
        - Beside `table`, `defaults` holds what all rows have that say nothing else, and `source`, `year` and `note` hold for all numbers of the table
          that have no source; what stands there by id lies over the row of that id.
          `isps: { table: isps.csv, source: ARCEP, year: 2024, defaults: { country: FR }, citynet: { plan: 1 Gbps } }`.
        - In tables of cohorts, links and cache sites a column `isp` says whose each row is, so that one file serves all ISPs:
          `isps: { table: isps.csv, defaults: { cohorts: { table: cohorts.csv } } }`. Without it each ISP has all rows; without rows it has no cohorts.
        - Observations take columns `values.2014-01` and so on, or `month` and `value` with a value in each row and, in `fitted`, `yes` or nothing; rows
          that differ in these three alone are one observation.
        - Cells are parted by commas, numbers then have a point; or by semicolons, as in French spreadsheets, and numbers may have a comma (`3,5`).
          Thousands are never parted. A cell with a separator in it stands in quotes.
        - Mistakes carry row and column as the spreadsheet counts them: `isps.csv:12:4` is D12.

        """;

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _written = [];
    private readonly SortedDictionary<string, ScalarKind> _kinds = new(StringComparer.Ordinal);

    public static string Write(ObjectType root, string introduction = Introduction)
    {
        var writer = new MarkdownWriter();
        writer._text.Append(introduction.ReplaceLineEndings("\n"));
        writer.Section(root, "");
        writer.Kinds();
        return writer._text.ToString();
    }

    private void Section(ObjectType type, string path)
    {
        if (!_written.Add(type.Name))
            return;
        _text.Append(
            CultureInfo.InvariantCulture,
            $"\n## {(path.Length == 0 ? "Top level" : $"`{path}`")}\n\n{type.Meaning}\n\n"
        );
        _text.Append("| key | value | default | meaning |\n| --- | --- | --- | --- |\n");
        foreach (var key in type.Keys)
            _text.Append(
                CultureInfo.InvariantCulture,
                $"| `{key.Name}` | {Form(key.Type)} | {Otherwise(key)} | {Cell(key.Meaning)}{Unless(key)} |\n"
            );
        foreach (var key in type.Keys)
            if (key.Type.Section is { } child)
                Section(child, (path.Length == 0 ? "" : path + ".") + key.Name + key.Type.Step);
    }

    private string Form(SchemaType type)
    {
        switch (type)
        {
            case ScalarType { Kind: var kind } scalar:
                _kinds[kind.Name] = kind;
                string range = scalar.HasRange ? $", {Cell(scalar.RangeText(null).English)}" : "";
                return kind.Choices.Count is > 0 and <= 8
                    ? string.Join(" \\| ", kind.Choices.Select(c => $"`{c}`"))
                    : kind.Name + range;
            case ListType list:
                return $"list of {Form(list.Item)}{OrTable(list)}";
            case MapType map:
                return $"{Form(map.Item)} by {map.Key.Name}{OrTable(map)}";
            case ObjectType thing:
                return thing.MayBeNone ? $"{thing.Name}, or `none`" : thing.Name;
            case FreeType free:
                return free.Form;
            default:
                return "text";
        }
    }

    private static string OrTable(ManyType type) => type.MayBeTable ? ", or a table" : "";

    private static string Otherwise(SchemaKey key) =>
        key.IsRequired ? "**required**"
        : key.Guessed is { } guess ? $"`{Cell(guess.Value)}`, {Cell(guess.Words)}"
        : key.Default is { } value ? $"`{Cell(value)}`"
        : Cell(key.DefaultMeaning ?? "");

    private static string Unless(SchemaKey key) => key.Unless is { } rival ? $" Not beside `{rival}`." : "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private void Kinds()
    {
        _text.Append("\n## Kinds of value\n\n| kind | what is accepted |\n| --- | --- |\n");
        foreach (var (name, kind) in _kinds.Where(k => k.Value.Choices.Count is 0 or > 8))
            _text.Append(CultureInfo.InvariantCulture, $"| {name} | {Cell(kind.Accepted().English)} |\n");
    }
}
