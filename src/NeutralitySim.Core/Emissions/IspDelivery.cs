using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>What an ISP delivered, with parameters; what several models need is worked out once.</summary>
internal sealed class IspDelivery(EmissionParameters parameters, Isp isp, DeliveryMonth month)
{
    private HybridModel? _hybrid;
    private ProviderDelivery[]? _deliveries;

    public EmissionParameters Parameters => parameters;

    public DeliveryMonth Month => month;

    public HybridModel Hybrid => _hybrid ??= new HybridModel(parameters, isp, month);

    /// <summary>What viewers of each provider received.</summary>
    public IReadOnlyList<ProviderDelivery> OfProviders =>
        _deliveries ??= [.. month.ViewingHours.Select((_, provider) => month.Of(provider, isp))];
}
