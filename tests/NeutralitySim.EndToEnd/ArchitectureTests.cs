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
        ["Reporting"] = ["Core", "Scenarios", "Results", "Workshop"],
        ["Grains"] = ["Core", "Workshop"],
        ["Telemetry"] = ["Core"],
        ["Studies"] = ["Core", "Scenarios", "Results"],
        ["Workshop"] = ["Core"],
        ["Web"] = ["Core", "Scenarios", "Studies", "Results", "Reporting", "Workshop", "Grains", "Telemetry"],
        ["Cli"] = ["Core", "Scenarios", "Studies", "Results", "Reporting", "Workshop", "Grains", "Telemetry", "Web"],
    };

    // From the ground up: a room uses only what stands before it. Mathematics first, then what a scenario says, a month's traffic, the state of a run, money,
    // the actors, and the run that asks them.
    private static readonly string[] Rooms =
    [
        "Units",
        "Randomness",
        "Statistics",
        "Allocation",
        "Worlds",
        "Traffic",
        "Caches",
        "Results",
        "State",
        "Emissions",
        "Money",
        "Subscribers",
        "Forecasts",
        "Providers",
        "Deals",
        "Isps",
        "Welfare",
        "Runs",
    ];

    [Fact]
    public void Rooms_of_the_core_use_only_what_lies_below_them()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string source in Sources("Core").Select(File.ReadAllText))
        {
            string room = RoomOf().Match(source).Groups[1].Value;
            if (room.Length == 0)
                continue;
            Assert.True(Rooms.Contains(room), $"{room} is not in the list of rooms.");
            foreach (string used in RoomUsed().Matches(source).Select(match => match.Groups[1].Value))
                if (used != room && Array.IndexOf(Rooms, used) > Array.IndexOf(Rooms, room))
                    wrong.Add($"{room} → {used}");
        }

        Assert.Empty(wrong);
    }

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

    [Theory]
    [InlineData("Core")]
    [InlineData("Workshop")]
    public void Rules_have_no_package(string name)
    {
        var project = XDocument.Load(
            Path.Combine(Golden.RepositoryRoot, "src", $"NeutralitySim.{name}", $"NeutralitySim.{name}.csproj")
        );
        Assert.Empty(project.Descendants("PackageReference"));
    }

    [Fact]
    public void Rules_of_a_workshop_use_no_clock_no_ambient_randomness_no_console_threads_or_tasks()
    {
        var found = Sources("Workshop")
            .SelectMany(path => Banned().Matches(WithoutComments(File.ReadAllText(path))).Select(match => match.Value));
        Assert.Empty(found);
    }

    [Fact]
    public void Core_uses_no_clock_no_ambient_randomness_no_console_threads_in_one_file_and_tasks_only_at_the_port()
    {
        var found = Sources("Core")
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

    private static IEnumerable<string> Sources(string project) =>
        Directory
            .GetFiles(
                Path.Combine(Golden.RepositoryRoot, "src", $"NeutralitySim.{project}"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Where(path =>
                !path.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );

    private static string ShortName(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))
            .Replace("NeutralitySim.", "", StringComparison.Ordinal);

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"^namespace NeutralitySim\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex RoomOf();

    // In a using directive, and where a type is named with its namespace.
    [GeneratedRegex(@"\bCore\.([A-Z]\w+)(?=[.;])")]
    private static partial Regex RoomUsed();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|Stopwatch|Guid\.NewGuid|new Random\(|Random\.Shared|Environment\.TickCount|\bnew Thread\(|\bTask\.Run\b|\bTask[.<]|Parallel\.\w+|Console\.|\.GetHashCode\(\)|\basync\b|File\."
    )]
    private static partial Regex Banned();
}
