namespace NeutralitySim.Grains;

/// <summary>What one grain tells another; nobody changes it once sent, so within a silo it is passed as it is.</summary>
/// <param name="Content">What is told; null for "I have lost my state, tell me".</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.message`1")]
internal sealed record Message<T>([property: Id(0)] T? Content)
    where T : class;
