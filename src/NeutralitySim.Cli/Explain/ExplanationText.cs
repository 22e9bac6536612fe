using System.Text;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Scenarios.Schema;
using Text = NeutralitySim.Core.Worlds.Text;

namespace NeutralitySim.Cli.Explain;

/// <summary>An explanation as lines for a terminal.</summary>
internal sealed class ExplanationText(Locale locale)
{
    private readonly StringBuilder _lines = new();

    public string Of(KeyExplanation explanation)
    {
        if (explanation.Path.Length > 0)
            _lines.Append(explanation.Path).Append("\n\n");
        _lines.Append(explanation.Meaning).Append("\n\n");
        Fact(CliTexts.ExplainValue, locale[explanation.Accepted]);
        Fact(CliTexts.ExplainRange, explanation.Range is { } range ? locale[range] : null);
        Fact(CliTexts.ExplainDefault, explanation.IsRequired ? locale[CliTexts.ExplainRequired] : explanation.Default);
        Fact(CliTexts.ExplainGuessed, explanation.Guessed is { } guess ? locale[guess] : null);
        Fact(CliTexts.ExplainUnless, explanation.Unless);
        Fact(CliTexts.ExplainExample, Example(explanation));
        Fact(CliTexts.ExplainPlace, locale[explanation.Place]);
        if (explanation.Keys.Count > 0)
            Keys(explanation.Keys);
        return _lines.ToString();
    }

    private static string? Example(KeyExplanation explanation)
    {
        if (explanation is not { Example: { } value, SettingPath: { } path })
            return null;
        string last = path[(path.LastIndexOf('.') + 1)..];
        string written = value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;
        return last.Length > 0 && char.IsDigit(last[0])
            ? $"--set {path}={written}"
            : $"{last}: {value}        --set {path}={written}";
    }

    private void Fact(Text label, string? fact)
    {
        if (fact is not null)
            _lines.Append(locale[label].PadRight(Width)).Append(fact).Append('\n');
    }

    private int Width => CliTexts.ExplainLabels.Max(label => locale[label].Length) + 2;

    private void Keys(IReadOnlyList<(string Name, string Meaning)> keys)
    {
        int width = keys.Max(key => key.Name.Length) + 2;
        _lines.Append('\n');
        foreach (var (name, meaning) in keys)
            _lines.Append(name.PadRight(width)).Append(meaning).Append('\n');
    }
}
