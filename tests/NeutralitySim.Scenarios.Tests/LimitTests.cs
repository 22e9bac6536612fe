using System.Diagnostics;
using System.Text;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>No file exhausts memory or time, reads outside its folder, or throws. What is bounded ends in seconds; unbounded it would take hours.</summary>
public class LimitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scenario-limits").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_alias_bomb_is_refused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
            bomb.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"
            );
        AssertRefused(bomb.ToString(), "more than 200000 values");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void A_depth_bomb_is_refused(string open, string close) =>
        AssertRefused(
            "title: x\nfitted: \n  "
                + string.Concat(Enumerable.Repeat(open, 50_000))
                + "1"
                + string.Concat(Enumerable.Repeat(close, 50_000)),
            ""
        );

    [Fact]
    public void A_large_file_is_refused()
    {
        string file = Path.Combine(_folder, "scenario.yaml");
        File.WriteAllText(file, "title: " + new string('x', 2_000_000));
        var result = ScenarioLoader.Load(file);
        Assert.Contains("larger than 1 MB", Assert.Single(result.Errors).Message.English, StringComparison.Ordinal);
        AssertRefused("title: " + new string('x', 2_000_000), "larger than 1 MB");
    }

    [Theory]
    [InlineData("isps: {0}", "a{0}: ")]
    [InlineData("{0}", "key-{0}: 1")]
    [InlineData("fitted: [{0}]", "{0}")]
    [InlineData("fitted: [{0}]", "[]")]
    [InlineData("observations: [{0}]", "{{}}")]
    [InlineData("deals: [{0}]", "{{isp: a}}")]
    public void Many_entries_end_soon_with_at_most_a_hundred_errors(string frame, string entry)
    {
        string separator = frame.StartsWith('{') ? "\n" : ", ";
        string entries = string.Join(
            separator,
            Enumerable
                .Range(0, 60_000)
                .Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, entry, i))
        );
        string text = frame.Replace(
            "{0}",
            frame.Contains(": {0}", StringComparison.Ordinal) ? "{" + entries + "}" : entries,
            StringComparison.Ordinal
        );
        var errors = AssertRefused(text, "");
        Assert.True(errors.Count <= ScenarioLoadResult.MaximumErrors);
    }

    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData(18_000)]
    [InlineData(400)]
    public void Many_overrides_of_many_things_end_soon(int things)
    {
        string isps = string.Concat(Enumerable.Range(0, things).Select(i => $"  a{i}: {{}}\n"));
        string[] keys =
        [
            "plan",
            "retail-price",
            "serving-cost",
            "port-cost",
            "country",
            "access",
            "region",
            "line-growth",
        ];
        string known = string.Concat(
            keys.Take(things > 1000 ? 1 : 8)
                .SelectMany(key => Enumerable.Range(0, things).Select(i => $"  isps.a{i}.{key}: 1\n"))
        );
        string unknown = known.Replace("isps.a", "isps.b", StringComparison.Ordinal);
        foreach (string overrides in (string[])[known, unknown])
            AssertRefused($"regimes: [neutral]\nisps:\n{isps}overrides:\n neutral:\n{overrides}", "");
    }

    [Fact]
    public void Many_regimes_end_soon() =>
        AssertRefused(
            "regimes: [" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"{{id: a{i}, x: 1}}")) + "]",
            "found 100 entries"
        );

    [Fact]
    public void Files_outside_the_tree_are_not_read()
    {
        string own = Directory.CreateDirectory(Path.Combine(_folder, "scenarios", "mine")).FullName;
        File.WriteAllText(Path.Combine(_folder, "secret.yaml"), "title: secret");
        foreach (
            string path in (string[])
                [
                    "../../secret.yaml",
                    "/etc/passwd",
                    "..\\..\\secret.yaml",
                    "C:/secret.yaml",
                    "sub/../../../secret.yaml",
                    "../../scenarios-other/x.yaml",
                    ".",
                ]
        )
        {
            File.WriteAllText(Path.Combine(own, "scenario.yaml"), $"extends: '{path}'\n");
            var first = ScenarioLoader.Load(own).Errors[0];
            Assert.Equal(("extends", 1, 10), (first.Path, first.Line, first.Column));
            Assert.DoesNotContain("root:", first.ToString(), StringComparison.Ordinal);
        }
        File.WriteAllText(Path.Combine(own, "scenario.yaml"), "parameters: [../../secret.yaml]\n");
        Assert.Contains(
            ScenarioLoader.Load(own).Errors,
            e => e.Message.English.Contains("inside", StringComparison.Ordinal)
        );
        Assert.Contains(
            "includes nothing",
            string.Join('\n', Texts.Errors("extends: a.yaml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Circles_and_long_chains_of_files_are_refused()
    {
        for (int i = 0; i < 12; i++)
            File.WriteAllText(Path.Combine(_folder, $"{i}.yaml"), $"extends: {i + 1}.yaml\n");
        Assert.Contains(
            ScenarioLoader.Load(Path.Combine(_folder, "0.yaml")).Errors,
            e => e.Message.English.Contains("more than 8 files", StringComparison.Ordinal)
        );
        File.WriteAllText(Path.Combine(_folder, "2.yaml"), "extends: 0.yaml\n");
        Assert.Contains(
            ScenarioLoader.Load(Path.Combine(_folder, "0.yaml")).Errors,
            e => e.Message.English.Contains("circle", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Unreadable_paths_are_errors()
    {
        Assert.Contains(
            "there is no file",
            ScenarioLoader.Load(Path.Combine(_folder, "none.yaml")).Errors[0].Message.English,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "there is no file",
            ScenarioLoader.Load(_folder).Errors[0].Message.English,
            StringComparison.Ordinal
        );
        Assert.False(ScenarioLoader.Load("").IsValid);
        Assert.False(ScenarioLoader.Load("a\0b").IsValid);
        File.WriteAllBytes(Path.Combine(_folder, "latin.yaml"), [0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xe9, 0x0a]);
        Assert.Contains(
            "UTF-8",
            ScenarioLoader.Load(Path.Combine(_folder, "latin.yaml")).Errors[0].Message.English,
            StringComparison.Ordinal
        );
    }

    /// <summary>A thousand damaged copies of the first scenario: bytes changed, removed, doubled; each ends in a result.</summary>
    [Trait("Speed", "Slow")]
    [Fact]
    public void Damaged_files_never_throw()
    {
        byte[] original = File.ReadAllBytes(FirstStepsTests.FilePath);
        uint state = 12345;
        int Next(int below)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % (uint)below);
        }
        byte[] telling = "{}[]:,-&*!|>'\"%@`#\n\t ?~\0\u0007"u8.ToArray();
        var watch = Stopwatch.StartNew();
        int valid = 0;
        for (int run = 0; run < 1000; run++)
        {
            var bytes = original.ToList();
            for (int change = Next(4); change >= 0; change--)
            {
                int at = Next(bytes.Count);
                switch (Next(4))
                {
                    case 0:
                        bytes[at] = (byte)Next(256);
                        break;
                    case 1:
                        bytes[at] = telling[Next(telling.Length)];
                        break;
                    case 2:
                        bytes.RemoveRange(at, Math.Min(Next(40), bytes.Count - at));
                        break;
                    default:
                        bytes.InsertRange(at, bytes.GetRange(at, Math.Min(Next(60), bytes.Count - at)));
                        break;
                }
            }
            var result = ScenarioLoader.LoadText(Encoding.UTF8.GetString([.. bytes]), "damaged.yaml");
            Assert.Equal(result.IsValid, result.Errors.Count == 0);
            valid += result.IsValid ? 1 : 0;
        }
        Assert.InRange(valid, 1, 999);
        Assert.True(watch.Elapsed < Patience.Longest, $"took {watch.Elapsed}");
    }

    private static IReadOnlyList<ScenarioError> AssertRefused(string text, string expected)
    {
        var watch = Stopwatch.StartNew();
        var result = ScenarioLoader.LoadText(text, "bomb.yaml");
        Assert.False(result.IsValid);
        Assert.Contains(result.Errors, e => e.ToString().Contains(expected, StringComparison.Ordinal));
        Assert.True(watch.Elapsed < Patience.Longest, $"took {watch.Elapsed}");
        return result.Errors;
    }
}
