using System.Text.Json.Serialization;
using NeutralitySim.Core.Runs;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Results;

/// <summary>What is written as JSON, known when the program is built: finding out at each start takes a tenth of a short run.</summary>
/// <remarks>Not for reading: what a constructor does not set and the text leaves out would be null instead of its default.</remarks>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExperimentDescription))]
[JsonSerializable(typeof(ResultsDocument))]
[JsonSerializable(typeof(PackageDocument))]
internal sealed partial class WrittenJson : JsonSerializerContext;
