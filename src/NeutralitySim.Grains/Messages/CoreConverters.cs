using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Grains;

[RegisterConverter]
internal sealed class WorldConverter : JsonConverterOf<World>;

[RegisterConverter]
internal sealed class PackedResultConverter : IConverter<PackedResult, JsonSurrogate<RunResult>>
{
    public PackedResult ConvertFromSurrogate(in JsonSurrogate<RunResult> surrogate) => new(surrogate.Utf8);

    public JsonSurrogate<RunResult> ConvertToSurrogate(in PackedResult value) => new() { Utf8 = value.Utf8 };
}

[RegisterConverter]
internal sealed class CohortOrderConverter : JsonConverterOf<CohortOrder>;

[RegisterConverter]
internal sealed class CohortStateConverter : JsonConverterOf<CohortState>;

[RegisterConverter]
internal sealed class CohortOfferConverter : JsonConverterOf<CohortOffer>;

[RegisterConverter]
internal sealed class CacheSiteOrderConverter : JsonConverterOf<CacheSiteOrder>;

[RegisterConverter]
internal sealed class CachePlanConverter : JsonConverterOf<CachePlan>;

[RegisterConverter]
internal sealed class ProviderOrderConverter : JsonConverterOf<ProviderOrder>;

[RegisterConverter]
internal sealed class ProviderStateConverter : JsonConverterOf<ProviderState>;

[RegisterConverter]
internal sealed class ProviderDecisionConverter : JsonConverterOf<ProviderDecision>;

[RegisterConverter]
internal sealed class IspOrderConverter : JsonConverterOf<IspOrder>;

[RegisterConverter]
internal sealed class IspReportConverter : JsonConverterOf<IspReport>;
