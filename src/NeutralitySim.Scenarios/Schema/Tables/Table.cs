using System.Text.Json;
using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Schema.Tables;

/// <summary>Short forms for writing schema tables.</summary>
internal static class Table
{
    public const double Mega = 1e6;
    public const double Giga = 1e9;
    public const double Tera = 1e12;

    public static readonly ScalarType Share = new(Kinds.Share, 0, 1);
    public static readonly ScalarType Id = new(Kinds.Id);
    public static readonly ScalarType Switch = new(Kinds.Switch);
    public static readonly TextType Text = new();

    public static SchemaKey Required(string name, SchemaType type, string meaning) =>
        new(name, type, meaning) { IsRequired = true };

    public static SchemaKey Optional(string name, SchemaType type, string meaning, string? otherwise = null) =>
        new(name, type, meaning) { DefaultMeaning = otherwise };

    public static SchemaKey Default(string name, SchemaType type, string value, string meaning) =>
        new(name, type, meaning) { Default = value };

    public static SchemaKey Descriptive(string name, SchemaType type, string meaning, string? otherwise = null) =>
        new(name, type, meaning) { IsDescriptive = true, DefaultMeaning = otherwise };

    public static ScalarType Rate(double minimum, double maximum) => new(Kinds.Rate, minimum, maximum);

    public static ScalarType Count(double maximum) => new(Kinds.WholeCount, 0, maximum);

    public static ScalarType Money(ScalarKind kind, double maximum) => new(kind, 0, maximum);

    public static ScalarType Choice(string name, params string[] words) => new(new ChoiceKind(name, words));

    /// <summary>The members of an enumeration in its order, each as its name in kebab case but for those said otherwise.</summary>
    public static ScalarType Choice<T>(string name, params (T Member, string Word)[] otherwise)
        where T : struct, Enum
    {
        var words = otherwise.ToDictionary(said => said.Member, said => said.Word);
        return Choice(
            name,
            [
                .. Enum.GetValues<T>()
                    .Select(member =>
                        words.GetValueOrDefault(member)
                        ?? JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString())
                    ),
            ]
        );
    }

    public static MapType ById(SchemaType item, int minimum, int maximum) => new(Kinds.Id, item, minimum, maximum);
}
