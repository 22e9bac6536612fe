using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Drawing;

/// <summary>Draws one line with its markers.</summary>
internal static class LineDrawing
{
    public const double ReferenceWidth = 1.4;
    public const double ReferenceOpacity = 0.7;

    /// <summary>A change of this part of an axis is not worth a second mark.</summary>
    public const double Invisible = 2e-3;

    private const double LineWidth = 2;

    /// <summary>Last step that has a value, or −1.</summary>
    public static int LastStep(LineSeries series)
    {
        int step = series.Values.Count - 1;
        while (step >= 0 && !double.IsFinite(series.Values[step]))
            step--;
        return step;
    }

    public static void Draw(Scene scene, LineSeries series, int index, Func<int, double, Spot> place)
    {
        Runs(scene, series, series.Values, place, LineWidth, "line");
        Markers(scene, series, index, place);
    }

    /// <summary>The line as it was, thin and faint, where it can be told from the line as it is.</summary>
    /// <param name="scene">Where to draw.</param>
    /// <param name="series">The series.</param>
    /// <param name="span">Difference between the ends of the vertical axis.</param>
    /// <param name="place">Spot of a step and a value.</param>
    public static void DrawReference(Scene scene, LineSeries series, double span, Func<int, double, Spot> place)
    {
        if (Differs(series, span))
            Runs(scene, series, series.Reference, place, ReferenceWidth, "reference");
    }

    private static bool Differs(LineSeries series, double span)
    {
        for (int step = 0; step < series.Reference.Count; step++)
        {
            double change = Math.Abs(series.Values[step] - series.Reference[step]);
            bool onlyOne = double.IsFinite(series.Values[step]) != double.IsFinite(series.Reference[step]);
            if (onlyOne || change > Invisible * span)
                return true;
        }
        return false;
    }

    private static void Runs(
        Scene scene,
        LineSeries series,
        IReadOnlyList<double> values,
        Func<int, double, Spot> place,
        double width,
        string name
    )
    {
        var run = new List<Spot>();
        int first = 0;
        for (int step = 0; step <= values.Count; step++)
        {
            bool hasValue = step < values.Count && double.IsFinite(values[step]);
            if (hasValue && run.Count == 0)
                first = step;
            if (hasValue)
                run.Add(place(step, values[step]));
            else if (run.Count > 0)
            {
                if (run.Count > 1)
                    scene.Line(
                        new LineShape(run.ToArray(), series.Style.Colour, width, series.Style.Dash)
                        {
                            Opacity = width < LineWidth ? ReferenceOpacity : 1,
                        },
                        KeyOf(series, first == 0 ? name : $"{name}/{first}")
                    );
                run.Clear();
            }
        }
    }

    private static string KeyOf(LineSeries series, string part) => series.Key.Length == 0 ? "" : $"{series.Key}/{part}";

    private static void Markers(Scene scene, LineSeries series, int index, Func<int, double, Spot> place)
    {
        int every = Math.Max(1, series.Values.Count / 5);
        int last = LastStep(series);
        for (int step = 0; step <= last; step++)
        {
            // Staggered by series, so that lines on top of each other still show all their markers.
            bool isMarked = step == last || (step + index * 2) % every == 0 && step + every / 2 < last;
            if (isMarked && double.IsFinite(series.Values[step]))
                scene.Marker(
                    series.Style.Marker,
                    place(step, series.Values[step]),
                    3.5,
                    series.Style.Colour,
                    Tone.Paper,
                    KeyOf(series, $"marker/{step}")
                );
        }
    }
}
