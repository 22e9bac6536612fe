using System.Text;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>
/// Reads comma- or semicolon-separated values as RFC 4180 has them. Libraries stop at the first fault or mend it silently; here all faults
/// are told, each with its row and column, and what is bounded for YAML is bounded here.
/// </summary>
internal sealed class CsvReader
{
    private const char Quote = '"';
    private readonly string _text;
    private readonly char _separator;
    private readonly string _file;
    private readonly ErrorList _errors;
    private int _at;
    private bool _isCutShort;

    private CsvReader(string text, string file, ErrorList errors)
    {
        _text = text;
        _file = file;
        _errors = errors;
        _separator = SeparatorOf(text);
    }

    /// <summary>Reads a file's text; null, with the reason among the errors, where its cells cannot be told apart.</summary>
    public static CsvText? Read(string text, string file, ErrorList errors)
    {
        var reader = new CsvReader(text, file, errors);
        return reader.Rows() is { } rows ? new CsvText(file, reader._separator == ';', rows) : null;
    }

    private List<CsvRow>? Rows()
    {
        var rows = new List<CsvRow>();
        int cells = 0;
        for (int number = 1; _at < _text.Length; number++)
        {
            var row = Row(number);
            if (row.IsBlank && !_isCutShort)
                continue;
            rows.Add(row);
            // Short rows are worked on for each column too.
            cells += Math.Max(row.Cells.Count, rows[0].Cells.Count);
            if (cells > YamlLimits.Nodes)
            {
                Tell(number, 1, ScenarioTexts.TooManyValues.With(YamlLimits.Nodes));
                return null;
            }
        }
        return _isCutShort ? null : rows;
    }

    private CsvRow Row(int number)
    {
        var cells = new List<string>();
        do cells.Add(Cell(number, cells.Count + 1));
        while (Skip(_separator));
        Skip('\r');
        Skip('\n');
        return new CsvRow(number, cells);
    }

    private string Cell(int row, int column)
    {
        if (Skip(Quote))
            return Clean(Quoted(row, column), row, column);
        string cell = Unquoted();
        if (cell.Contains(Quote, StringComparison.Ordinal))
            Tell(row, column, ScenarioTexts.QuoteInCell);
        return Clean(cell, row, column);
    }

    private string Unquoted()
    {
        int start = _at;
        while (!IsAtEndOfCell)
            _at++;
        return _text[start.._at];
    }

    private string Quoted(int row, int column)
    {
        var content = new StringBuilder();
        do
        {
            int end = _text.IndexOf(Quote, _at);
            if (end < 0)
            {
                Tell(row, column, ScenarioTexts.QuoteNotClosed);
                _isCutShort = true;
                _at = _text.Length;
                return "";
            }
            content.Append(_text, _at, end - _at);
            _at = end + 1;
            if (_at < _text.Length && _text[_at] == Quote)
                content.Append(Quote);
        } while (Skip(Quote));
        if (!IsAtEndOfCell)
        {
            Tell(row, column, ScenarioTexts.QuoteInCell);
            Unquoted();
        }
        return content.ToString();
    }

    private string Clean(string cell, int row, int column) =>
        ControlCharacters.Replaced(
            cell.Trim(),
            (_, name) => Tell(row, column, ScenarioTexts.ControlCharacter.With(name))
        );

    private bool IsAtEndOfCell => _at >= _text.Length || _text[_at] == _separator || _text[_at] is '\r' or '\n';

    private bool Skip(char sign)
    {
        bool isThere = _at < _text.Length && _text[_at] == sign;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Tell(int row, int column, Problem problem) => _errors.Add(new Mark(_file, row, column), "", problem);

    /// <summary>The semicolon where the first line has one outside quotes: no header needs it for anything else.</summary>
    private static char SeparatorOf(string text)
    {
        bool isQuoted = false;
        bool hasBegun = false;
        foreach (char c in text)
        {
            isQuoted ^= c == Quote;
            if (c == ';' && !isQuoted)
                return ';';
            if (c is '\r' or '\n' && hasBegun && !isQuoted)
                return ',';
            hasBegun |= !char.IsWhiteSpace(c);
        }
        return ',';
    }
}
