#!/usr/bin/env dotnet
#:property PublishAot=false

// Makes what is handed to people who do not build it: the package of the tool, and a self-contained archive for each system, to be
// unpacked and started. Usage, from anywhere in the repository:
//
//   dotnet run eng/package.cs -- [RID]...
//
// Without a system: all five. Writes to artifacts/packages and prints sizes. The first time it fetches the runtimes of the systems.

using System.Diagnostics;
using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

string[] systems = args.Length > 0 ? args : ["linux-x64", "linux-arm64", "osx-arm64", "osx-x64", "win-x64"];
string root = Environment.CurrentDirectory;
while (!File.Exists(Path.Combine(root, "NeutralitySim.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Not inside the repository.");
string version = XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").First().Value;
string project = Path.Combine(root, "src", "NeutralitySim.Cli");
string made = Path.Combine(root, "artifacts", "packages");
if (Directory.Exists(made))
    Directory.Delete(made, recursive: true);
Directory.CreateDirectory(made);

// Neither touches what is built for this machine.
string scratch = Path.Combine(root, "artifacts", "package-build");
Dotnet(
    "pack",
    project,
    "-c",
    "Release",
    "-o",
    made,
    "-p:UseCurrentRuntimeIdentifier=false",
    $"--artifacts-path={scratch}/tool"
);
Try();
foreach (string system in systems)
{
    string name = $"neutralitysim-{version}-{system}";
    string folder = Path.Combine(scratch, name);
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
    Dotnet(
        "publish",
        project,
        "-c",
        "Release",
        "-r",
        system,
        "--self-contained",
        "-p:PublishReadyToRun=true",
        // One image of program and framework leaves a third of the methods to be compiled at each start. Not tried where we have no machine to start it on.
        $"-p:PublishReadyToRunComposite={(system == "linux-x64" ? "true" : "false")}",
        "-p:DebugType=none",
        "-o",
        folder,
        $"--artifacts-path={scratch}/{system}"
    );
    foreach (string file in (string[])["LICENSE", "THIRD-PARTY-NOTICES.md", "README.md", "CHANGELOG.md"])
        File.Copy(Path.Combine(root, file), Path.Combine(folder, file), overwrite: true);
    CopyFolder(Path.Combine(root, "scenarios"), Path.Combine(folder, "scenarios"));
    CopyLicences(Path.Combine(folder, "licences"));
    Pack(folder, Path.Combine(made, name), system.StartsWith("win", StringComparison.Ordinal));
}

foreach (var file in new DirectoryInfo(made).GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Length / 1e6, 8:0.0} MB  {file.Name}"));
return 0;

// As somebody has it who has nothing else: installed from a folder, away from the repository.
void Try()
{
    string place = Directory.CreateTempSubdirectory("neutralitysim-").FullName;
    string Here(string name) => Path.Combine(place, name);
    string program = Here(OperatingSystem.IsWindows() ? "neutralitysim.exe" : "neutralitysim");
    Start("dotnet", "tool", "install", "NeutralitySim", "--tool-path", place, "--source", made, "--no-http-cache");
    Start(program, "new", "germany-2025", "--out", Here("mine"));
    Start(program, "run", Here("mine"), "--replications", "1", "--quiet", "--rules", "none", "--out", Here("out"));
    if (!File.Exists(Path.Combine(Here("out"), "report.html")))
        throw new InvalidOperationException($"The tool wrote no report: {place}");
    Directory.Delete(place, recursive: true);
}

void Dotnet(params string[] arguments) =>
    Start("dotnet", [.. arguments, "-p:RunAnalyzers=false", "--nologo", "-v:quiet"]);

static void Start(string program, params string[] arguments)
{
    Console.Error.WriteLine($"{Path.GetFileName(program)} {string.Join(' ', arguments)}");
    using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
    process.WaitForExit();
    if (process.ExitCode != 0)
        Environment.Exit(process.ExitCode);
}

static void CopyFolder(string from, string to)
{
    foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        string target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
    }
}

// The text that each package brings, by the list that a test keeps complete.
void CopyLicences(string folder)
{
    string packages =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
    Directory.CreateDirectory(folder);
    foreach (
        string line in File.ReadLines(Path.Combine(root, "THIRD-PARTY-NOTICES.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(2)
    )
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        // A library's native libraries are packages of their own, one for each system, of the same version.
        string[] names =
        [
            cells[1].ToLowerInvariant(),
            .. Directory
                .EnumerateDirectories(packages, $"{cells[1].ToLowerInvariant()}.nativeassets.*")
                .Select(path => Path.GetFileName(path)),
        ];
        foreach (string name in names)
        {
            string package = Path.Combine(packages, name, cells[2].ToLowerInvariant());
            foreach (string file in Directory.Exists(package) ? Directory.EnumerateFiles(package) : [])
                if (
                    Path.GetFileName(file).Contains("LICENSE", StringComparison.OrdinalIgnoreCase)
                    || Path.GetFileName(file).Contains("NOTICES", StringComparison.OrdinalIgnoreCase)
                )
                    File.Copy(
                        file,
                        Path.Combine(folder, $"{(name == names[0] ? cells[1] : name)}-{Path.GetFileName(file)}"),
                        overwrite: true
                    );
        }
    }
}

static void Pack(string folder, string target, bool zip)
{
    if (zip)
    {
        ZipFile.CreateFromDirectory(folder, target + ".zip", CompressionLevel.SmallestSize, includeBaseDirectory: true);
        return;
    }

    using var file = File.Create(target + ".tar.gz");
    using var packed = new GZipStream(file, CompressionLevel.SmallestSize);
    TarFile.CreateFromDirectory(folder, packed, includeBaseDirectory: true);
}
