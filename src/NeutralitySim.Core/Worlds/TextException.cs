namespace NeutralitySim.Core.Worlds;

/// <summary>Something went wrong that people are told of in their language; <see cref="Exception.Message"/> is in English.</summary>
/// <param name="text">What was found, what is accepted.</param>
public abstract class TextException(Text text) : Exception(text.English)
{
    /// <summary>What was found, what is accepted.</summary>
    public Text Text { get; } = text;
}
