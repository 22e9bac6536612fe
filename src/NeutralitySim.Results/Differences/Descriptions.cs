using NeutralitySim.Core.Runs;

namespace NeutralitySim.Results.Differences;

/// <summary>Compares what two results say of their experiments.</summary>
public static class Descriptions
{
    /// <summary>
    /// True where two descriptions tell the same inputs: parameters, names, published values, all but the version of the engine and remarks on where a value
    /// was set.
    /// </summary>
    public static bool AreSame(ExperimentDescription one, ExperimentDescription other) => Inputs(one) == Inputs(other);

    private static string Inputs(ExperimentDescription description) =>
        DescriptionJson.Write(
            description with
            {
                EngineVersion = "",
                Parameters = [.. description.Parameters.Select(parameter => parameter with { Note = "" })],
            }
        );
}
