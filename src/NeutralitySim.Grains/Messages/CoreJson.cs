using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeutralitySim.Grains;

/// <summary>JSON of the core's types, exact both ways.</summary>
internal static class CoreJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectRequiredConstructorParameters = true,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(byte[] utf8) =>
        JsonSerializer.Deserialize<T>(utf8, Options)
        ?? throw new InvalidDataException($"A {typeof(T).Name} was expected and nothing was sent.");
}
