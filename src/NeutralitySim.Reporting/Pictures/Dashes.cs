using System.Globalization;
using SkiaSharp;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Cuts a line into dashes. Skia writes no dashes to SVG; pieces of a line look the same in every kind of file.</summary>
internal static class Dashes
{
    /// <param name="line">Line to cut.</param>
    /// <param name="pattern">Lengths of dashes and gaps in turn, as in SVG; empty leaves the line whole.</param>
    public static SKPath Cut(SKPath line, string pattern)
    {
        float[] lengths =
        [
            .. pattern
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(length => float.Parse(length, CultureInfo.InvariantCulture)),
        ];
        if (lengths.Length == 0)
            return new SKPath(line);
        var dashes = new SKPath();
        using var measure = new SKPathMeasure(line);
        float from = 0;
        for (int i = 0; from < measure.Length; from += lengths[i++ % lengths.Length])
            if (i % 2 == 0)
                measure.GetSegment(from, from + lengths[i % lengths.Length], dashes, startWithMoveTo: true);
        return dashes;
    }
}
