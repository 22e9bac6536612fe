using System.Globalization;

namespace NeutralitySim.Core.Tests.Speed;

/// <summary><c>docs/speed.csv</c>: ratios of kernels as they were, the newest last.</summary>
internal static class SpeedHistory
{
    private const string Heading = "date,version,kernel,ratio";

    /// <summary>The newest ratio of each kernel.</summary>
    public static IReadOnlyDictionary<string, double> Newest(string path) =>
        File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(cells => cells[2])
            .ToDictionary(rows => rows.Key, rows => double.Parse(rows.Last()[3], CultureInfo.InvariantCulture));

    /// <summary>Adds ratios.</summary>
    public static void Append(
        string path,
        DateOnly date,
        string version,
        IReadOnlyList<(string Kernel, double Ratio)> ratios
    )
    {
        if (!File.Exists(path))
            File.WriteAllText(path, Heading + "\n");
        File.AppendAllLines(
            path,
            ratios.Select(of =>
                string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd},{version},{of.Kernel},{of.Ratio:G4}")
            )
        );
    }
}
