namespace NeutralitySim.Cli.New;

/// <summary>Scenarios to start from, one text per language, built into the program.</summary>
internal static class Templates
{
    private const string Prefix = "templates/";
    private const string Suffix = ".en.yaml";

    /// <summary>Names of all.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(Templates)
            .Assembly.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal)
            )
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file, with comments in a language.</summary>
    public static string Text(string template, string language)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream($"{Prefix}{template}.{language}.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
