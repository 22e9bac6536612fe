using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Cli;

/// <summary>Turns what can go wrong into a sentence and an exit code.</summary>
internal static class Failures
{
    public static int Explain(Func<int> action, Locale locale)
    {
        try
        {
            return action();
        }
        catch (Exception failure) when (IsOfFiles(failure))
        {
            Console.Error.WriteLine(Told(failure, locale));
            return ExitCodes.Usage;
        }
        // What goes wrong while a run is stored comes back from the threads that ran.
        catch (AggregateException several) when (several.InnerExceptions.All(IsOfFiles))
        {
            Console.Error.WriteLine(Told(several.InnerExceptions[0], locale));
            return ExitCodes.Usage;
        }
    }

    /// <summary>What an exception says, in the user's language where it knows it.</summary>
    public static string Told(Exception failure, Locale locale) =>
        failure is TextException { Text: var text } ? locale[text] : failure.Message;

    public static bool IsOfFiles(Exception failure) =>
        failure is ResultsException or EngineException or IOException or UnauthorizedAccessException;
}
