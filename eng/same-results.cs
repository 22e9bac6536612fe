#!/usr/bin/env dotnet
#:property PublishAot=false

// Runs every shipped scenario on both engines at one commit and at another, and compares all that comes out: the hash of the
// rows of the database, CSV, report, figures, manifests. Usage, from anywhere in the repository:
//
//   dotnet run eng/same-results.cs -- [--replications N] [--scenario NAME]... BEFORE [AFTER]
//
// AFTER is the working tree where it is left out. Ends with 0 when all is equal, 1 when something differs. What a commit gave is
// kept in artifacts/same-results, so that asking again costs only the newer side.

using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

// One language each, so that both are read.
(string Engine, string Language)[] engines = [("in-process", "fr"), ("orleans", "en")];
string replications = "2";
var scenarios = new List<string>();
var commits = new List<string>();
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--replications" && i + 1 < args.Length)
        replications = args[++i];
    else if (args[i] == "--scenario" && i + 1 < args.Length)
        scenarios.Add(args[++i]);
    else
        commits.Add(args[i]);
}

if (commits.Count is < 1 or > 2)
{
    Console.Error.WriteLine(
        "Usage: dotnet run eng/same-results.cs -- [--replications N] [--scenario NAME]... BEFORE [AFTER]"
    );
    return 2;
}

string root = Output("git", Environment.CurrentDirectory, "rev-parse", "--show-toplevel").Trim();
string kept = Path.Combine(root, "artifacts", "same-results");
Directory.CreateDirectory(kept);
var before = OfCommit(commits[0]);
var after = commits.Count == 2 ? OfCommit(commits[1]) : OfFolder(root);
var differing = before
    .Keys.Union(after.Keys)
    .Where(k => before.GetValueOrDefault(k) != after.GetValueOrDefault(k))
    .Order(StringComparer.Ordinal)
    .ToList();
foreach (string part in differing)
    Console.WriteLine(
        $"{part}: {(before.ContainsKey(part) ? after.ContainsKey(part) ? "differs" : "only before" : "only after")}"
    );
Console.WriteLine(
    differing.Count == 0
        ? $"Equal: {before.Count} parts of {before.Keys.Select(k => k.Split(' ')[0]).Distinct().Count()} scenarios on {engines.Length} engines."
        : $"{differing.Count} of {before.Keys.Union(after.Keys).Count()} parts differ."
);
return differing.Count == 0 ? 0 : 1;

SortedDictionary<string, string> OfCommit(string commit)
{
    string id = Output("git", root, "rev-parse", "--verify", commit + "^{commit}").Trim();
    string choice = scenarios.Count == 0 ? "all" : string.Join('+', scenarios);
    string file = Path.Combine(kept, $"{id}-{replications}-{choice}.txt");
    if (File.Exists(file))
        return new(
            File.ReadLines(file).Select(l => l.Split('\t')).ToDictionary(p => p[0], p => p[1]),
            StringComparer.Ordinal
        );
    string tree = Path.Combine(Path.GetTempPath(), $"same-results-{id}-{Environment.ProcessId}");
    Output("git", root, "worktree", "add", "--detach", tree, id);
    try
    {
        var parts = OfFolder(tree);
        File.WriteAllLines(file, parts.Select(p => $"{p.Key}\t{p.Value}"));
        return parts;
    }
    finally
    {
        Output("git", root, "worktree", "remove", "--force", tree);
    }
}

SortedDictionary<string, string> OfFolder(string tree)
{
    Console.Error.WriteLine($"Building {tree}");
    Output("dotnet", tree, "build", "-c", "Release", "src/NeutralitySim.Cli", "-v", "quiet", "-nologo");
    string program = Path.Combine(tree, "src", "NeutralitySim.Cli", "bin", "Release", "net10.0", "neutralitysim.dll");
    var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
    foreach (
        string file in Directory
            .GetFiles(Path.Combine(tree, "scenarios"), "scenario.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
    )
    {
        string scenario = Path.GetFileName(Path.GetDirectoryName(file)!);
        if (scenarios.Count > 0 && !scenarios.Contains(scenario))
            continue;
        foreach (var (engine, language) in engines)
        {
            Console.Error.WriteLine($"  {scenario}, {engine}");
            string folder = Directory.CreateTempSubdirectory("same-results-").FullName;
            try
            {
                string comparison = Output(
                    "dotnet",
                    tree,
                    program,
                    "run",
                    $"scenarios/{scenario}/scenario.yaml",
                    "--engine",
                    engine,
                    "--lang",
                    language,
                    "--replications",
                    replications,
                    "--quiet",
                    "--out",
                    folder
                );
                parts[$"{scenario} {engine} printed comparison"] = Hash(Encoding.UTF8.GetBytes(comparison));
                // How a database keeps its rows may change; results.json has the hash of what they are.
                foreach (
                    string output in Directory
                        .GetFiles(folder, "*", SearchOption.AllDirectories)
                        .Where(output => Path.GetExtension(output) != ".sqlite")
                )
                    parts[$"{scenario} {engine} {Path.GetRelativePath(folder, output)}"] = Hash(
                        File.ReadAllBytes(output)
                    );
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    return parts;
}

static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

static string Output(string program, string folder, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
    using var process = Process.Start(start)!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0
        ? output
        : throw new InvalidOperationException(
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}"
        );
}
