using System.Diagnostics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Copies of the shipped scenarios, each with a slip of the hand in it: all are told what is wrong with them, soon and in the right place.</summary>
public class MutationTests
{
    private const int Copies = 1000;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    private static readonly string Scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");

    private static readonly string[] Slips =
    [
        "\t",
        "\u0000",
        "\u001b",
        "\u2212",
        "\u00a0",
        "\ud800",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        ": ",
        "- ",
        "? ",
        "#",
        " #",
        "*a",
        "&a ",
        "!x ",
        "|",
        ">",
        "%",
        "@",
        "`",
        "<<: ",
        "000",
        ",000",
        ".000",
        "-",
        "e999",
        "NaN",
        "~",
        "null",
        "\n",
        "\n\n",
        "\r",
        "    ",
        "---\n",
        "...\n",
    ];

    [Trait("Speed", "Slow")]
    [Fact]
    public void Every_slip_is_told_where_it_is()
    {
        var texts = ScenarioLoader.List(Scenarios).Select(s => (s.Id, Text: File.ReadAllText(s.Path))).ToList();
        var wrong = new List<string>();
        int valid = 0;
        for (int copy = 0; copy < Copies; copy++)
        {
            var (id, text) = texts[copy % texts.Count];
            var random = new Random(copy);
            var (mutated, at) = Mutated(text, random);
            var watch = Stopwatch.StartNew();
            var result = ScenarioLoader.LoadText(mutated, id, new ScenarioLoadOptions { Root = Scenarios });
            int warnings = result.Warnings.Count;
            if (watch.Elapsed > Soon)
                wrong.Add(
                    $"{id} {copy}: took {watch.Elapsed} for {result.Errors.Count} errors and {warnings} warnings"
                );
            if (result.IsValid)
                valid++;
            wrong.AddRange(
                result
                    .Errors.Where(error => error.File == id && IsMisplaced(error, mutated, at))
                    .Select(error => $"{copy}: {error}")
            );
            // Half a pair is quoted as the character that stands for what cannot be shown.
            string shown = mutated.Replace('\ud800', '\ufffd');
            wrong.AddRange(FrenchErrorTests.InEnglish(result.Errors, shown).Select(told => $"{copy}: {told}"));
        }
        Assert.Equal([], wrong);
        Assert.InRange(valid, Copies / 20, Copies / 2);
    }

    /// <summary>At the beginning of the file though the slip is elsewhere, or beyond its end.</summary>
    private static bool IsMisplaced(ScenarioError error, string text, int at) =>
        (error is { Line: 1, Column: 1 } && at > 0)
        || error.Line > text.AsSpan().Count('\n') + text.AsSpan().Count('\r') + 2;

    /// <summary>The text with one slip, and where it is.</summary>
    private static (string Text, int At) Mutated(string text, Random random)
    {
        // A third of the slips fall where values are, which are few beside the words.
        int at = random.Next(text.Length);
        if (random.Next(3) == 0 && text.IndexOfAny("0123456789".ToCharArray(), at) is >= 0 and var digit)
            at = digit;
        int end = Math.Min(text.Length, at + 1 + random.Next(12));
        int line = text.LastIndexOf('\n', at) + 1;
        int next = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
        return random.Next(8) switch
        {
            0 => (text.Remove(at, end - at), at),
            1 => (text[..at], at),
            2 => (text.Remove(line, next - line), line),
            3 => (text.Insert(next, text[line..next]), next),
            4 => (text.Insert(line, random.Next(2) == 0 ? "\t" : "  "), line),
            5 => (text.Remove(at, 1).Insert(at, Slips[random.Next(Slips.Length)]), at),
            6 => (text.Remove(at, end - at).Insert(at, new string(text[at..end].Reverse().ToArray())), at),
            _ => (text.Insert(at, Slips[random.Next(Slips.Length)]), at),
        };
    }
}
