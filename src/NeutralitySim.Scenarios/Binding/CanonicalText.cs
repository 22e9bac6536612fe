using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    private static void Write(Resolved node, StringBuilder text)
    {
        switch (node)
        {
            // More replications add runs and change none, so an experiment may be continued with more.
            case ResolvedValue { Path: "replications" }:
                break;
            case ResolvedValue value:
                Line(
                    text,
                    value.Path,
                    value.Text.Length > 0 ? value.Text : value.Number.ToString("R", CultureInfo.InvariantCulture)
                );
                break;
            case ResolvedText words:
                Line(text, words.Path, $"{words.Text.English}|{words.Text.French}");
                break;
            case ResolvedObject thing:
                foreach (var property in thing.Properties.Values)
                    Write(property, text);
                break;
            case ResolvedMap map:
                foreach (var (_, item) in map.Items)
                    Write(item, text);
                break;
            case ResolvedList list:
                foreach (var item in list.Items)
                    Write(item, text);
                break;
        }
    }

    private static void Line(StringBuilder text, string path, string value) =>
        text.Append(path).Append('=').Append(value).Append('\n');
}
