using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Arrows between projects point one way, and the core depends on nothing.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["Core"] = [],
        ["Scenarios"] = ["Core"],
        ["Results"] = ["Core"],
        ["Reporting"] = ["Core", "Results"],
        ["Grains"] = ["Core"],
        ["Telemetry"] = ["Core"],
        ["Web"] = ["Core", "Scenarios", "Results", "Reporting", "Grains", "Telemetry"],
        ["Cli"] = ["Core", "Scenarios", "Results", "Reporting", "Grains", "Telemetry", "Web"],
    };

    [Fact]
    public void Projects_reference_only_what_lies_below_them()
    {
        var projects = Directory.GetFiles(
            Path.Combine(Golden.RepositoryRoot, "src"),
            "*.csproj",
            SearchOption.AllDirectories
        );
        Assert.NotEmpty(projects);
        var wrong = new List<string>();
        foreach (string path in projects)
        {
            string name = ShortName(path);
            Assert.True(AllowedReferences.ContainsKey(name), $"{name} is not in the list of projects.");
            wrong.AddRange(
                XDocument
                    .Load(path)
                    .Descendants("ProjectReference")
                    .Select(r => ShortName((string)r.Attribute("Include")!))
                    .Where(reference => !AllowedReferences[name].Contains(reference))
                    .Select(reference => $"{name} → {reference}")
            );
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Core_has_no_package()
    {
        var project = XDocument.Load(
            Path.Combine(Golden.RepositoryRoot, "src", "NeutralitySim.Core", "NeutralitySim.Core.csproj")
        );
        Assert.Empty(project.Descendants("PackageReference"));
    }

    [Fact]
    public void Core_uses_no_clock_no_ambient_randomness_no_console_threads_in_one_file_and_tasks_only_at_the_port()
    {
        string core = Path.Combine(Golden.RepositoryRoot, "src", "NeutralitySim.Core");
        var found = Directory
            .GetFiles(core, "*.cs", SearchOption.AllDirectories)
            .Where(path =>
                !path.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .SelectMany(path =>
                Banned()
                    .Matches(WithoutComments(File.ReadAllText(path)))
                    .Where(match => !IsAllowed(Path.GetFileName(path), match.Value))
                    .Select(match => $"{Path.GetFileName(path)}: {match.Value}")
            );
        Assert.Empty(found);
    }

    private static bool IsAllowed(string file, string use) =>
        use switch
        {
            "Parallel.For" or "Task.Run" => file == "InProcessRunner.cs",
            "Task." or "Task<" or "async" => file
                is "IRunner.cs"
                    or "InProcessRunner.cs"
                    or "Scheduler.cs"
                    or "Turns.cs",
            _ => false,
        };

    private static string ShortName(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))
            .Replace("NeutralitySim.", "", StringComparison.Ordinal);

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|Stopwatch|Guid\.NewGuid|new Random\(|Random\.Shared|Environment\.TickCount|\bnew Thread\(|\bTask\.Run\b|\bTask[.<]|Parallel\.\w+|Console\.|\.GetHashCode\(\)|\basync\b|File\."
    )]
    private static partial Regex Banned();
}
