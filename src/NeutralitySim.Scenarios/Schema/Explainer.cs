using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>Explains the keys of scenarios from the schema.</summary>
public static class Explainer
{
    private const int MostSuggestions = 5;
    private const string AnyPlace = "[]";

    /// <summary>Paths of all keys, sections before what they hold, each section once.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. PathsOf(ScenarioSchema.Root, "", [])];

    /// <summary>Explains a key.</summary>
    /// <param name="path">
    /// Dotted path. Where things stand by id, an id, <c>*</c>, <c>&lt;id&gt;</c> or nothing at all; in lists a place, <c>[]</c> or nothing. Empty
    /// for the file as a whole.
    /// </param>
    /// <returns>Null where there is no such key.</returns>
    public static KeyExplanation? Explain(string path)
    {
        var walk = new SchemaWalk();
        return WordsOf(path).All(walk.Enter) ? Explained(walk) : null;
    }

    /// <summary>Keys that were probably meant by a path that is none, best first.</summary>
    public static IReadOnlyList<string> Suggestions(string path)
    {
        var walk = new SchemaWalk();
        var words = WordsOf(path);
        int known = words.TakeWhile(walk.Enter).Count();
        string wrong = words.ElementAtOrDefault(known) ?? "";
        string last = words.LastOrDefault() ?? "";
        IEnumerable<string> near = NearestName.Of(wrong, walk.Names) is { } name ? [walk.Shown(name)] : [];
        var elsewhere = Paths.Where(known => LastOf(known) == last);
        var alike = Paths.Where(known => LastOf(known) == NearestName.Of(last, Paths.Select(LastOf).Distinct()));
        string[] found = [.. near.Concat(elsewhere).Distinct().Take(MostSuggestions)];
        return found.Length > 0 ? found : [.. alike.Take(MostSuggestions)];
    }

    private static KeyExplanation Explained(SchemaWalk walk)
    {
        var section = walk.Type.Section;
        var accepted = Form(walk.Type);
        var explanation = new KeyExplanation(
            walk.Path,
            walk.IsItem ? section?.Meaning ?? walk.Key!.Meaning : walk.Key?.Meaning ?? walk.Section.Meaning,
            accepted,
            ModelPlaces.Of(walk.Section, walk.Key, section)
        );
        if (section is not null)
            return explanation with
            {
                IsRequired = walk is { IsItem: false, Key.IsRequired: true },
                Default = walk.IsItem ? null : walk.Key?.DefaultMeaning,
                Keys = [.. section.Keys.Select(key => (key.Name, key.Meaning))],
            };
        return explanation with
        {
            Range = Scalar(walk.Type) is { HasRange: true } scalar ? scalar.RangeText("EUR") : null,
            IsRequired = walk.Key!.IsRequired,
            Default = walk.Key.Default ?? walk.Key.DefaultMeaning,
            Guessed = walk.Key.Guessed is { } guess ? ScenarioTexts.GuessedBetween.With(guess.Low, guess.High) : null,
            Unless = walk.Key.Unless,
            Example = ExampleOf(walk.Type, walk.Key),
            SettingPath = walk.Filled,
        };
    }

    private static Text Form(SchemaType type) =>
        type is ManyType { MayBeTable: true } many
            ? ScenarioTexts.OrTable.With(Form(many with { MayBeTable = false }))
            : FormWritten(type);

    private static Text FormWritten(SchemaType type) =>
        type switch
        {
            ScalarType scalar => scalar.Kind.Accepted("EUR"),
            ListType list => ScenarioTexts.EachOf.With(Form(list.Item)),
            MapType { Section: { } section } => ScenarioTexts.SectionsById.With(section.Name),
            MapType map => ScenarioTexts.ById.With(Form(map.Item)),
            ObjectType { MayBeNone: true } => ScenarioTexts.SectionOrNone,
            ObjectType => ScenarioTexts.Section,
            TextType => ScenarioTexts.FreeText,
            FreeType free => Text.Plain(free.Form),
            _ => Text.Plain(""),
        };

    /// <summary>The kind's own example, or the first other value that lies in the range.</summary>
    internal static string? ExampleOf(SchemaType type, SchemaKey? key) =>
        type switch
        {
            ScalarType scalar => Examples(scalar, key?.Default).FirstOrDefault(text => IsIn(scalar, text)),
            ListType { Item: ScalarType item, Minimum: var least } =>
                $"[{string.Join(", ", Enumerable.Repeat(ExampleOf(item, null), Math.Max(1, least)))}]",
            TextType => "a text",
            _ => null,
        };

    private static IEnumerable<string> Examples(ScalarType type, string? otherwise)
    {
        yield return type.Kind.Example;
        if (otherwise is not null)
            yield return otherwise;
        foreach (double end in new[] { type.Minimum, type.Maximum }.Where(double.IsFinite))
            yield return type.Kind.Format(end, "EUR");
    }

    private static bool IsIn(ScalarType type, string text) =>
        type.Kind.Parse(text, "EUR", out var value) is null
        && value.Number >= type.Minimum
        && value.Number <= type.Maximum;

    private static ScalarType? Scalar(SchemaType type) => type as ScalarType ?? (type as ManyType)?.Item as ScalarType;

    private static string[] WordsOf(string path) =>
        path.Replace(AnyPlace, "." + AnyPlace, StringComparison.Ordinal)
            .Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string LastOf(string path) =>
        path[(path.LastIndexOf('.') + 1)..].Replace(AnyPlace, "", StringComparison.Ordinal);

    private static IEnumerable<string> PathsOf(ObjectType section, string prefix, HashSet<string> seen)
    {
        foreach (var key in section.Keys)
        {
            string path = prefix + key.Name;
            yield return path;
            if (key.Type.Section is { } child && seen.Add(child.Name))
                foreach (string deeper in PathsOf(child, $"{path}{key.Type.Step}.", seen))
                    yield return deeper;
        }
    }
}
