using NeutralitySim.Cli.Sealing;
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
        catch (Exception failure) when (OfFiles(failure) is not null)
        {
            Console.Error.WriteLine(Told(OfFiles(failure)!, locale));
            return ExitCodes.Usage;
        }
    }

    /// <summary>What an exception says, in the user's language where it knows it.</summary>
    public static string Told(Exception failure, Locale locale) => locale[FileFaults.Told(failure)];

    public static bool IsOfFiles(Exception failure) =>
        failure is ResultsException or SealException or EngineException or IOException or UnauthorizedAccessException;

    /// <summary>The fault of a file or an engine behind a failure; null where it is another. Threads give theirs in a bundle.</summary>
    public static Exception? OfFiles(Exception failure) =>
        failure switch
        {
            AggregateException several when several.InnerExceptions.All(IsOfFiles) => several.InnerExceptions[0],
            _ => IsOfFiles(failure) ? failure : null,
        };
}
