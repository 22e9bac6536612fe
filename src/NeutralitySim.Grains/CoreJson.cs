using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop;
using Orleans.Serialization.Cloning;

namespace NeutralitySim.Grains;

/// <summary>The core's values on their way to another process: JSON, which gives every number back bit for bit.</summary>
internal static class CoreJson
{
    /// <summary>The options; exact both ways.</summary>
    public static JsonSerializerOptions Options { get; } = Configured();

    /// <summary>Makes options exact both ways.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.IgnoreReadOnlyProperties = true;
        options.NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.RespectRequiredConstructorParameters = true;
    }

    /// <summary>Options for all that travels: within it what belongs to workshops is written as their journals are.</summary>
    public static void ConfigureTravel(JsonSerializerOptions options)
    {
        Configure(options);
        options.Converters.Add(new OfWorkshops());
    }

    /// <summary>True for types that travel this way.</summary>
    public static bool Travels(Type type) => type.Assembly == typeof(World).Assembly || IsOfWorkshops(type);

    private static bool IsOfWorkshops(Type type) => type.Assembly == typeof(WorkshopState).Assembly;

    /// <summary>Hash of a world, which is the same for all clients that send it.</summary>
    public static string Hash(World world) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(world, Options)))[..16];

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        return options;
    }

    /// <summary>Nobody changes a value once it is sent, so within a silo it is passed as it is.</summary>
    internal sealed class NoCopies : IGeneralizedCopier
    {
        public bool IsSupportedType(Type type) => Travels(type);

        public object? DeepCopy(object? input, CopyContext context) => input;
    }

    private sealed class OfWorkshops : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => IsOfWorkshops(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private sealed class Converter<T> : JsonConverter<T>
        {
            public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                JsonSerializer.Deserialize<T>(ref reader, WorkshopJson.Options);

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize(writer, value, WorkshopJson.Options);
        }
    }
}
