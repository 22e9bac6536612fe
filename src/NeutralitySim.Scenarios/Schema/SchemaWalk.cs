namespace NeutralitySim.Scenarios.Schema;

/// <summary>A way down the schema of a scenario, word by word.</summary>
internal sealed class SchemaWalk
{
    private readonly List<string> _shown = [];
    private readonly List<string> _filled = [];

    /// <summary>What stands where the way has come to.</summary>
    public SchemaType Type { get; private set; } = ScenarioSchema.Root;

    /// <summary>The section of the key.</summary>
    public ObjectType Section { get; private set; } = ScenarioSchema.Root;

    /// <summary>The key; null at the top.</summary>
    public SchemaKey? Key { get; private set; }

    /// <summary>True for one of the things that stand at the key.</summary>
    public bool IsItem { get; private set; }

    /// <summary>The way with <c>&lt;id&gt;</c> and <c>[]</c>.</summary>
    public string Path => string.Join('.', _shown).Replace(".[]", "[]", StringComparison.Ordinal);

    /// <summary>The way with ids and places, those of the user where they were given.</summary>
    public string Filled => string.Join('.', _filled);

    /// <summary>Keys that may come next.</summary>
    public IEnumerable<string> Names => (Type.Section?.Keys ?? []).Select(key => key.Name);

    /// <summary>The path of a key that may come next.</summary>
    public string Shown(string name) => Path.Length == 0 ? name : $"{Path}{Type.Step}.{name}";

    /// <summary>Goes on by a word; false, and nothing changes, where the schema has none such.</summary>
    public bool Enter(string word)
    {
        // An id or a place may be left out: isps.retail-price.
        if (Type is ManyType { Item: ObjectType item } && item.Find(word) is not null)
            EnterItem("*");
        switch (Type)
        {
            case ObjectType thing when thing.Find(word) is { } key:
                (Section, Key, Type, IsItem) = (thing, key, key.Type, false);
                _shown.Add(word);
                _filled.Add(word);
                return true;
            case ManyType:
                EnterItem(word);
                return true;
            default:
                return false;
        }
    }

    private void EnterItem(string word)
    {
        var many = (ManyType)Type;
        bool isGiven = word is not ("*" or "<id>" or "[]");
        _shown.Add(many.Step.TrimStart('.'));
        _filled.Add(isGiven ? word : SampleOf(many));
        (Type, IsItem) = (many.Item, true);
    }

    private static string SampleOf(ManyType many) =>
        many switch
        {
            ListType => "0",
            MapType { Item: ObjectType item, Key.Name: "id" } => "my-" + item.Name,
            MapType map => map.Key.Example,
            _ => "",
        };
}
