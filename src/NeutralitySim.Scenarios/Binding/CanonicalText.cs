using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>
/// One line per value, <c>path=value</c> in base units, in the order of the schema and, for things by id, of the file;
/// the same scenario written with other units, files or comments gives the same text.
/// </summary>
internal static class CanonicalText
{
    /// <summary>SHA-256 of the regimes run, the base and every regime's own tree, hexadecimal.</summary>
    public static string Hash(IEnumerable<string> regimes, IEnumerable<(string Name, ResolvedObject Tree)> trees)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"regimes {string.Join(' ', regimes)}\n"));
        foreach (var (name, tree) in trees)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"== {name}\n"));
            foreach (var property in tree.Properties.Values)
                hash.AppendData(Encoding.UTF8.GetBytes(Of(property)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>SHA-256 of what each regime's runs depend on: its own tree without the other regimes; hexadecimal, by regime id.</summary>
    public static IReadOnlyDictionary<string, string> WorldHashes(RegimeTrees trees) =>
        trees.Regimes.ToDictionary(
            regime => regime,
            regime => WorldHash(regime, trees.Of(regime)),
            StringComparer.Ordinal
        );

    private static string WorldHash(string regime, ResolvedObject tree)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"regime {regime}\n"));
        foreach (var (key, property) in tree.Properties)
            if (key != "regimes")
                hash.AppendData(Encoding.UTF8.GetBytes(Of(property)));
            else if (((ResolvedMap)property).Find(regime) is { } own)
                hash.AppendData(Encoding.UTF8.GetBytes(Of(own)));
        hash.AppendData(Encoding.UTF8.GetBytes(RangesOf(tree.Object("emissions"))));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Emission parameters enter a run at their low and high values too, for bands.
    private static string RangesOf(ResolvedObject emissions)
    {
        var text = new StringBuilder();
        foreach (var value in emissions.Children.SelectMany(Values).Where(v => v.Low != v.High))
            Line(
                text,
                value.Path,
                string.Create(CultureInfo.InvariantCulture, $"{value.Low:R} {value.Central:R} {value.High:R}")
            );
        return text.ToString();
    }

    private static IEnumerable<ResolvedValue> Values(Resolved node) =>
        node is ResolvedValue value ? [value] : node.Children.SelectMany(Values);

    private static string Of(Resolved node)
    {
        if (node.Canonical is { } known)
            return known;
        var text = new StringBuilder();
        switch (node)
        {
            case ResolvedObject or ResolvedMap:
                foreach (var child in node.Children)
                    text.Append(Of(child));
                break;
            default:
                Write(node, text, 0);
                return text.ToString();
        }
        return node.Canonical = text.ToString();
    }

    /// <summary>The text of one piece, its paths beginning at the piece: the same for equal values in different places.</summary>
    public static string Relative(Resolved node)
    {
        var text = new StringBuilder();
        Write(node, text, node.Path.Length);
        return text.ToString();
    }

    private static void Write(Resolved node, StringBuilder text, int start)
    {
        switch (node)
        {
            // More replications add runs and change none, so an experiment may be continued with more.
            case ResolvedValue { Path: "replications" }:
                break;
            case ResolvedValue value:
                Line(
                    text,
                    value.Path[start..],
                    value.Text.Length > 0 ? value.Text : value.Number.ToString("R", CultureInfo.InvariantCulture)
                );
                break;
            case ResolvedText words:
                Line(text, words.Path[start..], $"{words.Text.English}|{words.Text.French}");
                break;
            default:
                foreach (var child in node.Children)
                    Write(child, text, start);
                break;
        }
    }

    private static void Line(StringBuilder text, string path, string value) =>
        text.Append(path).Append('=').Append(value).Append('\n');
}
