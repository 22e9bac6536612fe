namespace NeutralitySim.Grains;

/// <summary>A month's order to an entity.</summary>
/// <param name="Content">What is to be done.</param>
/// <param name="State">The entity's state, for one that cannot have it yet or has lost it; else null.</param>
[GenerateSerializer, Immutable]
[Alias("neutralitysim.order`2")]
internal sealed record Order<TOrder, TState>([property: Id(0)] TOrder Content, [property: Id(1)] TState? State)
    where TOrder : class
    where TState : class;
