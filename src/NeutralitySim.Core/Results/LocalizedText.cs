namespace NeutralitySim.Core.Results;

/// <summary>A text in English and French. French falls back to English where it is missing.</summary>
public sealed record LocalizedText(string English, string? French = null)
{
    /// <summary>The text in a language given by its two-letter code, <c>en</c> or <c>fr</c>.</summary>
    public string In(string language) => language == "fr" ? French ?? English : English;

    /// <inheritdoc/>
    public override string ToString() => English;
}
