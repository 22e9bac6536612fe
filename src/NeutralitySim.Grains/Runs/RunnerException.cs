namespace NeutralitySim.Grains;

/// <summary>
/// A silo or cluster does not go on with an experiment. What was reported before holds; the other runs can be asked of another
/// engine. The message is the gist of what Orleans said.
/// </summary>
/// <param name="cause">What Orleans said last.</param>
/// <param name="isGone">True when nobody has answered for too long; false when something went wrong that no waiting mends.</param>
public sealed class RunnerException(Exception cause, bool isGone) : Exception(Gist(cause.Message), cause)
{
    // Orleans quotes the message that was on its way, the list of members, and whole exceptions with their stack traces. None of its
    // exceptions has what happened without what it quotes, so these marks are all there is to cut at.
    private static readonly string[] Details = [" for message: ", " Membership: ", "\r", "\n"];

    /// <summary>True when nobody has answered for too long; false when something went wrong that no waiting mends.</summary>
    public bool IsGone { get; } = isGone;

    /// <summary>What Orleans says, without what it quotes.</summary>
    internal static string Gist(string message) => message.Trim().Split(Details, StringSplitOptions.None)[0];
}
