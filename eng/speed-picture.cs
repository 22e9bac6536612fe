#!/usr/bin/env dotnet
// Draws docs/speed.svg from docs/speed.csv: of each kernel the ratio of its time to that of a reference loop, version by version,
// over the first one on a scale of halves and doubles. Lower is faster.
//
//   dotnet run eng/speed-picture.cs

using System.Globalization;
using System.Text;

const int Left = 60;
const int Top = 40;
const int Wide = 560;
const int High = 300;
const int NameWidth = 230;
string[] colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#999999"];

string root = Environment.CurrentDirectory;
while (!Directory.Exists(Path.Combine(root, "src")))
    root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("Run it within the repository.");
var rows = File.ReadLines(Path.Combine(root, "docs", "speed.csv")).Skip(1).Select(line => line.Split(',')).ToList();
string[] takes = [.. rows.Select(Take).Distinct()];
var kernels = rows.GroupBy(cells => cells[2])
    .Select(of =>
        (
            Name: of.Key,
            Points: of.Select(cells =>
                    (Take: Array.IndexOf(takes, Take(cells)), Log: Math.Log2(Number(cells[3]) / Number(of.First()[3])))
                )
                .ToList()
        )
    )
    .ToList();
double reach = Math.Max(1, Math.Ceiling(kernels.SelectMany(k => k.Points).Max(point => Math.Abs(point.Log))));

var svg = new StringBuilder();
svg.Append(
    CultureInfo.InvariantCulture,
    $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Wide + NameWidth} {Top + High + 50}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n"
);
svg.Append("<title>Time of each kernel over a reference loop, first entry = 1; lower is faster</title>\n");
svg.Append("<style>text{fill:#333}@media (prefers-color-scheme:dark){text{fill:#ddd}}</style>\n");
svg.Append(
    "<text x=\"10\" y=\"20\" font-weight=\"bold\">Time of each kernel over a reference loop, first entry = 1; lower is faster</text>\n"
);
for (int log = (int)-reach; log <= reach; log++)
{
    svg.Append(
        CultureInfo.InvariantCulture,
        $"<path d=\"M{Left} {Y(log):0.#}h{Wide}\" stroke=\"#999\" stroke-opacity=\".4\"/><text x=\"{Left - 8}\" y=\"{Y(log) + 4:0.#}\" text-anchor=\"end\">{Math.Pow(2, log):0.##}</text>\n"
    );
}

for (int take = 0; take < takes.Length; take++)
    svg.Append(
        CultureInfo.InvariantCulture,
        $"<text x=\"{X(take):0.#}\" y=\"{Top + High + 20}\" text-anchor=\"middle\">{takes[take].Split(' ')[1]}</text>\n"
    );
double name = Top;
foreach (var (kernel, index) in kernels.OrderByDescending(k => k.Points[^1].Log).Select((k, i) => (k, i)))
{
    string colour = colours[index % colours.Length];
    string path = string.Join('L', kernel.Points.Select(p => Pair(X(p.Take), Y(p.Log))));
    svg.Append(
        CultureInfo.InvariantCulture,
        $"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n"
    );
    foreach (var point in kernel.Points)
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<circle cx=\"{X(point.Take):0.#}\" cy=\"{Y(point.Log):0.#}\" r=\"3.5\" fill=\"{colour}\"/>\n"
        );
    var last = kernel.Points[^1];
    name = Math.Max(name + 18, Y(last.Log) + 4);
    svg.Append(
        CultureInfo.InvariantCulture,
        $"<circle cx=\"{Left + Wide + 14}\" cy=\"{name - 4:0.#}\" r=\"4\" fill=\"{colour}\"/><text x=\"{Left + Wide + 24}\" y=\"{name:0.#}\">{kernel.Name} {Math.Pow(2, last.Log):0.00}</text>\n"
    );
}

svg.Append("</svg>\n");
File.WriteAllText(Path.Combine(root, "docs", "speed.svg"), svg.ToString());
Console.WriteLine("docs/speed.svg");
return;

static string Take(string[] cells) => $"{cells[0]} {cells[1]}";
static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
static string Pair(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.#} {y:0.#}");
double X(int take) => Left + Wide * (takes.Length == 1 ? 0.5 : 0.05 + 0.9 * take / (takes.Length - 1));
double Y(double log) => Top + High * (reach - log) / (2 * reach);
