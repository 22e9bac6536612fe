using System.Text.Json;
using System.Xml.Linq;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Notices of what is handed to people who do not build it.</summary>
public sealed class PackagingTests
{
    private const string PublicDomain = "public domain";

    private static readonly string[] Accepted = ["MIT", "Apache-2.0", "BSD-3-Clause", "PostgreSQL", PublicDomain];

    // By a file in the package, or an address that its description names.
    private static readonly Dictionary<string, string> ToldElsewhere = new()
    {
        ["SourceGear.sqlite3"] = PublicDomain,
        ["K4os.Compression.LZ4"] = "MIT",
    };

    [Fact]
    public void The_notices_name_every_package_that_ships_with_its_licence()
    {
        var packages = Shipped().ToList();
        Assert.True(packages.Count > 20);
        Assert.All(packages, package => Assert.Contains(package.Licence, Accepted));
        Golden.AssertEqual(
            $"""
            # Third-party notices

            NeutralitySim is under the MIT licence ([LICENSE](LICENSE)). Its packages hold the libraries below, each under the licence named; archives hold
            the .NET runtime too (MIT, .NET Foundation and contributors), and `licences/` the text that each package brings. Texts of the licences: https://spdx.org/licenses.

            | library | version | licence | copyright |
            | --- | --- | --- | --- |
            {string.Join("\n", packages.Select(p => $"| {p.Name} | {p.Version} | {p.Licence} | {p.Copyright} |"))}

            SkiaSharp and HarfBuzzSharp come with the native libraries of each system, Skia (BSD-3-Clause) and HarfBuzz (MIT), and what those hold: `licences/`.

            Figures are written in DejaVu Sans 2.37, regular and bold, cut down to the characters of figures (© 2003 Bitstream, Inc.; © 2006 Tavmjong Bah; changes
            of the DejaVu team in the public domain), under the licences of Bitstream Vera and Arev: `licences/DejaVuSans-LICENSE.txt`.

            The live page draws its charts with Apache ECharts 6.0.0 (Apache-2.0; this product includes software developed at The Apache Software Foundation,
            © 2017-2025), served as it lies in the package Vizor.ECharts 0.9.7 (Apache-2.0, © DataHint BV 2023-2026).

            """.ReplaceLineEndings("\n"),
            Path.Combine(Golden.RepositoryRoot, "THIRD-PARTY-NOTICES.md")
        );
    }

    [Fact]
    public void The_licence_of_the_fonts_lies_beside_the_program() =>
        Assert.Contains(
            "Bitstream Vera",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "licences", "DejaVuSans-LICENSE.txt")),
            StringComparison.Ordinal
        );

    private static IEnumerable<(string Name, string Version, string Licence, string Copyright)> Shipped()
    {
        string dependencies = Path.Combine(AppContext.BaseDirectory, "neutralitysim.deps.json");
        using var document = JsonDocument.Parse(File.ReadAllText(dependencies));
        return
        [
            .. document
                .RootElement.GetProperty("libraries")
                .EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() == "package")
                .Select(library => library.Name.Split('/'))
                // Of the system this was built for; their licences are those of the libraries they belong to.
                .Where(id => !id[0].Contains(".NativeAssets.", StringComparison.Ordinal))
                .OrderBy(id => id[0], StringComparer.Ordinal)
                .Select(id => Read(id[0], id[1])),
        ];
    }

    private static string Specification((string Name, string Version) package) =>
        Path.Combine(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
            package.Name.ToLowerInvariant(),
            package.Version.ToLowerInvariant(),
            $"{package.Name.ToLowerInvariant()}.nuspec"
        );

    private static (string Name, string Version, string Licence, string Copyright) Read(string name, string version)
    {
        var metadata = XDocument.Load(Specification((name, version))).Root!.Elements().First();
        string Of(string element) =>
            metadata.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Value.Trim() ?? "";
        string licence = ToldElsewhere.GetValueOrDefault(name, Of("license"));
        return (name, version, licence, Of("copyright") is { Length: > 0 } text ? text : Of("authors"));
    }
}
