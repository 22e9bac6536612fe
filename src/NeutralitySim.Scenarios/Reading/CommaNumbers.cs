using System.Text.RegularExpressions;
using YamlDotNet.Core.Events;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>
/// Puts numbers with commas together again inside <c>{}</c> and <c>[]</c>, where YAML cuts <c>{ plan: 3,5 Mbps }</c> into
/// <c>plan: 3</c> and an entry <c>5 Mbps</c>, so that they are told as they were written. The pieces touch their comma.
/// </summary>
/// <param name="isMap">
/// True inside <c>{}</c>, where the last piece may lack a unit, for no key there is a bare number without a value; in <c>[1,2]</c> it may be
/// a second number.
/// </param>
internal sealed partial class CommaNumbers(bool isMap)
{
    private readonly List<ScalarNode> _pieces = [];
    private long _end;
    private long _line;

    /// <summary>A number whose last piece is the node, and how many earlier pieces it takes the place of; null where the node begins anew.</summary>
    public (ScalarNode Number, int Before)? Continues(ParsingEvent start, Node node)
    {
        bool touches = _pieces.Count > 0 && start.Start.Index == _end + 1 && start.Start.Line == _line;
        if (!touches || node is not ScalarNode { IsQuoted: false } piece || !Piece().IsMatch(piece.Text))
        {
            Remember(start, node);
            return null;
        }
        var before = Before(piece);
        bool isLast = isMap || !Digits().IsMatch(piece.Text);
        Remember(start, node, keepsPieces: true);
        if (!isLast)
            return null;
        var number = new ScalarNode(before[0].Mark, string.Join(',', before.Append(piece).Select(p => p.Text)));
        _pieces.Clear();
        if (isMap)
            _pieces.Add(number);
        return (number, before.Count);
    }

    /// <summary>Remembers a value, which what follows may continue.</summary>
    public void Remember(ParsingEvent start, Node node) => Remember(start, node, keepsPieces: false);

    private void Remember(ParsingEvent start, Node node, bool keepsPieces)
    {
        if (!keepsPieces)
            _pieces.Clear();
        if (
            start is Scalar
            && node is ScalarNode { IsQuoted: false } plain
            && (keepsPieces || Whole().IsMatch(plain.Text))
        )
            _pieces.Add(plain);
        _end = start.End.Index;
        _line = start.End.Line;
    }

    /// <summary>The piece before, and those before it as far as commas part groups of three digits.</summary>
    private List<ScalarNode> Before(ScalarNode last)
    {
        int first = _pieces.Count - 1;
        for (var next = last; first > 0 && Group().IsMatch(next.Text) && Group().IsMatch(_pieces[first].Text); first--)
            next = _pieces[first];
        return _pieces[first..];
    }

    [GeneratedRegex(@"^[+\-\u2212]?[0-9]+([.,'\u2019][0-9]{3})*$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[0-9]+(\s*[^\s0-9.,]\S*(\s\S+)*)?$|^[0-9]+\.[0-9]+(\s*[^\s0-9.,]\S*(\s\S+)*)?$")]
    private static partial Regex Piece();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[0-9]{3}(?![0-9])")]
    private static partial Regex Group();
}
