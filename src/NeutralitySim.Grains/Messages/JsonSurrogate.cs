namespace NeutralitySim.Grains;

/// <summary>
/// A value of the core on its way to another process, as JSON, which gives every number back bit for bit. Within a silo messages
/// are passed as they are, and a run's entities live with it, so few values ever take this form.
/// </summary>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.json`1")]
internal struct JsonSurrogate<T>
{
    [Id(0)]
    public byte[] Utf8;
}
