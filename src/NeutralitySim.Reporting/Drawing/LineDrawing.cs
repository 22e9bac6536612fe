using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws one line with its markers.</summary>
internal static class LineDrawing
{
    /// <summary>Last step that has a value, or −1.</summary>
    public static int LastStep(LineSeries series)
    {
        int step = series.Values.Count - 1;
        while (step >= 0 && !double.IsFinite(series.Values[step]))
            step--;
        return step;
    }

    public static void Draw(Scene scene, LineSeries series, int index, Func<int, Spot> place)
    {
        var run = new List<Spot>();
        for (int step = 0; step <= series.Values.Count; step++)
        {
            bool hasValue = step < series.Values.Count && double.IsFinite(series.Values[step]);
            if (hasValue)
                run.Add(place(step));
            else if (run.Count > 0)
            {
                if (run.Count > 1)
                    scene.Line(run.ToArray(), series.Style.Colour, 2, series.Style.Dash);
                run.Clear();
            }
        }
        Markers(scene, series, index, place);
    }

    private static void Markers(Scene scene, LineSeries series, int index, Func<int, Spot> place)
    {
        int every = Math.Max(1, series.Values.Count / 5);
        int last = LastStep(series);
        for (int step = 0; step <= last; step++)
        {
            // Staggered by series, so that lines on top of each other still show all their markers.
            bool isMarked = step == last || (step + index * 2) % every == 0 && step + every / 2 < last;
            if (isMarked && double.IsFinite(series.Values[step]))
                scene.Marker(series.Style.Marker, place(step), 3.5, series.Style.Colour, Tone.Paper);
        }
    }
}
