#!/usr/bin/env dotnet
// Draws docs/architecture.svg from the code: projects by their references, rooms of Core by their using directives. What lies
// higher uses what lies lower; an arrow that follows from two others is left out.
//
//   dotnet run eng/architecture-picture.cs

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

const int BoxWidth = 118;
const int BoxHeight = 34;
const int Gap = 22;
const int LayerHeight = 74;

string root = Environment.CurrentDirectory;
while (!Directory.Exists(Path.Combine(root, "src")))
    root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Run it within the repository.");

var projects = Directory
    .GetFiles(Path.Combine(root, "src"), "*.csproj", SearchOption.AllDirectories)
    .ToDictionary(
        ShortName,
        file => Found(File.ReadAllText(file), "ProjectReference Include=\"[^\"]*NeutralitySim\\.(\\w+)\\.csproj")
    );
var rooms = Directory
    .GetFiles(Path.Combine(root, "src", "NeutralitySim.Core"), "*.cs", SearchOption.AllDirectories)
    .Select(File.ReadAllText)
    .Select(text =>
        (
            Room: Found(text, @"(?m)^namespace NeutralitySim\.Core\.(\w+)").FirstOrDefault(),
            Uses: Found(text, @"(?m)^using NeutralitySim\.Core\.(\w+)")
        )
    )
    .Where(file => file.Room is not null)
    .GroupBy(file => file.Room!)
    .ToDictionary(
        room => room.Key,
        room => room.SelectMany(file => file.Uses).Where(used => used != room.Key).ToHashSet()
    );

var (left, leftWidth, leftLayers) = Graph(projects, "Projects");
var (right, rightWidth, rightLayers) = Graph(rooms, "Rooms of Core");
int width = leftWidth + 60 + rightWidth;
int height = Math.Max(leftLayers, rightLayers) * LayerHeight + 60;
var svg = new StringBuilder();
svg.Append(
    CultureInfo.InvariantCulture,
    $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n"
);
svg.Append("<title>Projects and rooms of NeutralitySim</title>\n<desc>What lies higher uses what lies lower.</desc>\n");
svg.Append(
    "<style>.box{fill:#fff;stroke:#0072b2}text{fill:#222;text-anchor:middle}.head{font-weight:bold}path{stroke:#888;fill:none;marker-end:url(#tip)}</style>\n"
);
svg.Append(
    "<marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" style=\"fill:#888;stroke:none;marker-end:none\"/></marker>\n"
);
svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n");
svg.Append(left)
    .Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({leftWidth + 60} 0)\">\n")
    .Append(right)
    .Append("</g>\n</svg>\n");
File.WriteAllText(Path.Combine(root, "docs", "architecture.svg"), svg.ToString());
return 0;

static string ShortName(string file) =>
    Path.GetFileNameWithoutExtension(file).Replace("NeutralitySim.", "", StringComparison.Ordinal);

static HashSet<string> Found(string text, string pattern) =>
    [.. Regex.Matches(text, pattern).Select(match => match.Groups[1].Value)];

static (string Svg, int Width, int Layers) Graph(Dictionary<string, HashSet<string>> uses, string title)
{
    var depth = new Dictionary<string, int>();
    int Depth(string name, int guard = 0) =>
        guard > uses.Count ? throw new InvalidOperationException($"{title}: a cycle goes through {name}.")
        : depth.TryGetValue(name, out int known) ? known
        : depth[name] = uses[name].Select(used => Depth(used, guard + 1) + 1).DefaultIfEmpty(0).Max();
    var layers = uses
        .Keys.GroupBy(name => Depth(name))
        .OrderByDescending(layer => layer.Key)
        .Select(layer => layer.Order(StringComparer.Ordinal).ToArray())
        .ToArray();
    int width = layers.Max(layer => layer.Length) * (BoxWidth + Gap) - Gap;
    var place = new Dictionary<string, (int X, int Y)>();
    for (int row = 0; row < layers.Length; row++)
    for (int column = 0; column < layers[row].Length; column++)
        place[layers[row][column]] = (
            (width - layers[row].Length * (BoxWidth + Gap) + Gap) / 2 + column * (BoxWidth + Gap),
            46 + row * LayerHeight
        );
    bool Reaches(string from, string to) => uses[from].Contains(to) || uses[from].Any(next => Reaches(next, to));
    var svg = new StringBuilder();
    svg.Append(CultureInfo.InvariantCulture, $"<text class=\"head\" x=\"{width / 2}\" y=\"24\">{title}</text>\n");
    foreach (var (name, used) in uses.OrderBy(u => u.Key, StringComparer.Ordinal))
    foreach (
        string other in used.Where(other => !used.Any(between => between != other && Reaches(between, other)))
            .Order(StringComparer.Ordinal)
    )
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<path d=\"M{place[name].X + BoxWidth / 2} {place[name].Y + BoxHeight} L{place[other].X + BoxWidth / 2} {place[other].Y - 2}\"/>\n"
        );
    foreach (var (name, (x, y)) in place)
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"box\" x=\"{x}\" y=\"{y}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"5\"/><text x=\"{x + BoxWidth / 2}\" y=\"{y + 21}\">{name}</text>\n"
        );
    return (svg.ToString(), width, layers.Length);
}
