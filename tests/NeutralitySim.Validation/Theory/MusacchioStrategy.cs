namespace NeutralitySim.Validation.Theory;

/// <summary>What one ISP chooses in <see cref="MusacchioSchwartzWalrand2009"/>.</summary>
/// <param name="UserPrice">p a click; negative when users are paid.</param>
/// <param name="ProviderPrice">q a click; negative when providers are paid.</param>
/// <param name="Investment">t, above 0.</param>
public sealed record MusacchioStrategy(double UserPrice, double ProviderPrice, double Investment);
