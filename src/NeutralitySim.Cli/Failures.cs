using NeutralitySim.Core.Engine;
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
        catch (BrokenInvariantException broken)
        {
            Console.Error.WriteLine($"The simulation broke one of its own laws and was stopped: {broken.Message}");
            Console.Error.WriteLine("Please report it with the scenario file: the results would have been wrong.");
            return ExitCodes.BrokenInvariant;
        }
        catch (ResultsException unreadable)
        {
            Console.Error.WriteLine(unreadable.Message);
            return ExitCodes.Usage;
        }
        catch (Exception inaccessible) when (inaccessible is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(inaccessible.Message);
            return ExitCodes.Usage;
        }
    }
}
