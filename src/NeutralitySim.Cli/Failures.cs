using NeutralitySim.Results;

namespace NeutralitySim.Cli;

/// <summary>Turns what can go wrong into a sentence and an exit code.</summary>
internal static class Failures
{
    public static int Explain(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            Console.Error.WriteLine(failure.Message);
            return ExitCodes.Usage;
        }
        // What goes wrong while a run is stored comes back from the threads that ran.
        catch (AggregateException several) when (several.InnerExceptions.All(IsOfFiles))
        {
            Console.Error.WriteLine(several.InnerExceptions[0].Message);
            return ExitCodes.Usage;
        }
    }

    public static bool IsOfFiles(Exception failure) =>
        failure is ResultsException or EngineException or IOException or UnauthorizedAccessException;
}
