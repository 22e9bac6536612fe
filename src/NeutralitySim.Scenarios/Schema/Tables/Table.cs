using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Short forms for writing schema tables.</summary>
internal static class Table
{
    public const double Giga = 1e9;
    public const double Tera = 1e12;

    public static readonly ScalarType Share = Kinds.Share.Between(0, 1);
    public static readonly ScalarType Id = Kinds.Id.Any;
    public static readonly ScalarType Switch = Kinds.Switch.Any;
    public static readonly TextType AnyText = new();

    public static SchemaKey Required(string name, SchemaType type, string meaning) =>
        new(name, type, meaning) { IsRequired = true };

    public static SchemaKey Optional(string name, SchemaType type, string meaning, string? otherwise = null) =>
        new(name, type, meaning) { DefaultMeaning = otherwise };

    public static SchemaKey Default(string name, SchemaType type, string value, string meaning) =>
        new(name, type, meaning) { Default = value };

    /// <summary>A default nobody could be found to rely on, with how far it may be off.</summary>
    public static SchemaKey Guess(string name, SchemaType type, GuessedValue value, string meaning) =>
        new(name, type, meaning) { Default = value.Value, Guessed = value };

    public static SchemaKey Descriptive(string name, SchemaType type, string meaning, string? otherwise = null) =>
        new(name, type, meaning) { IsDescriptive = true, DefaultMeaning = otherwise };

    public static ScalarType Rate(double minimum, double maximum) => Kinds.Rate.Between(minimum, maximum);

    public static ScalarType Count(double maximum) => Kinds.WholeCount.Between(0, maximum);

    public static ScalarType Money(ScalarKind kind, double maximum) => kind.Between(0, maximum);

    public static ScalarType Choice(string name, params string[] words) => new(new ChoiceKind(name, words));

    /// <summary>A choice that becomes a member of an enumeration.</summary>
    public static ScalarType Choice<T>(string name, params (T Member, string Word)[] otherwise)
        where T : struct, Enum => Choice(name, Words(otherwise));

    /// <summary>The members of an enumeration in its order, each as its name in kebab case but for those said otherwise.</summary>
    public static string[] Words<T>(params (T Member, string Word)[] otherwise)
        where T : struct, Enum
    {
        var words = otherwise.ToDictionary(said => said.Member, said => said.Word);
        return [.. Enum.GetValues<T>().Select(member => words.GetValueOrDefault(member) ?? Kebab.Of(member))];
    }

    public static MapType ById(SchemaType item, int minimum, int maximum) => new(Kinds.Id, item, minimum, maximum);

    /// <summary>Things by id that a table file may give.</summary>
    public static MapType TableById(ObjectType item, int minimum, int maximum) =>
        ById(item, minimum, maximum) with
        {
            MayBeTable = true,
        };

    /// <summary>Things in a row that a table file may give.</summary>
    public static ListType TableOf(ObjectType item, int maximum) => new(item, 0, maximum) { MayBeTable = true };
}
