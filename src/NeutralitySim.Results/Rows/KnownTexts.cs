namespace NeutralitySim.Results.Rows;

/// <summary>Something made of each text once: rows that follow each other mostly have the same few.</summary>
/// <param name="make">What is made of a text.</param>
internal sealed class KnownTexts<T>(Func<string, T> make)
{
    private readonly Dictionary<int, T> _known = [];
    private int _last;
    private T? _made;

    /// <summary>What was made of the text with a number.</summary>
    internal T Of(int number, Func<int, string> text)
    {
        if (number == _last && _made is not null)
            return _made;
        if (!_known.TryGetValue(number, out var made))
            _known[number] = made = make(text(number));
        (_last, _made) = (number, made);
        return made;
    }

    /// <summary>Numbers mean other texts from here on.</summary>
    internal void Clear()
    {
        _known.Clear();
        _made = default;
    }
}
