namespace NeutralitySim.Grains;

/// <summary>Carries a type of the core by <see cref="JsonSurrogate{T}"/>.</summary>
internal abstract class JsonConverterOf<T> : IConverter<T, JsonSurrogate<T>>
{
    public T ConvertFromSurrogate(in JsonSurrogate<T> surrogate) => CoreJson.Read<T>(surrogate.Utf8);

    public JsonSurrogate<T> ConvertToSurrogate(in T value) => new() { Utf8 = CoreJson.Write(value) };
}
