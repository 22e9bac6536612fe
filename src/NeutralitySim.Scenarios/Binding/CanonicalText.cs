using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
            var text = new StringBuilder().Append("== ").Append(name).Append('\n');
            Write(tree, text);
            hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
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
        var text = new StringBuilder().Append("regime ").Append(regime).Append('\n');
        foreach (var (key, property) in tree.Properties)
            if (key != "regimes")
                Write(property, text);
            else if (((ResolvedMap)property).Find(regime) is { } own)
                Write(own, text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The text of one piece, its paths beginning at the piece: the same for equal values in different places.</summary>
    public static string Of(Resolved node)
    {
        var text = new StringBuilder();
        Write(node, text, node.Path.Length);
        return text.ToString();
    }

    private static void Write(Resolved node, StringBuilder text, int start = 0)
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
            case ResolvedObject thing:
                foreach (var property in thing.Properties.Values)
                    Write(property, text, start);
                break;
            case ResolvedMap map:
                foreach (var (_, item) in map.Items)
                    Write(item, text, start);
                break;
            case ResolvedList list:
                foreach (var item in list.Items)
                    Write(item, text, start);
                break;
        }
    }

    private static void Line(StringBuilder text, string path, string value) =>
        text.Append(path).Append('=').Append(value).Append('\n');
}
