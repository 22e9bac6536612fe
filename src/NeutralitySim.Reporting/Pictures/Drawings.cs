using System.Collections.Concurrent;
using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Pictures;

/// <summary>Drawings of figures for a report and for files, each made once, by whoever asks first. Thread-safe.</summary>
internal sealed class Drawings
{
    private readonly ConcurrentDictionary<(string Id, double Width), Lazy<string>> _drawn = new();

    /// <summary>The element of <see cref="SvgPicture.Element"/>.</summary>
    public string Of(Figure figure, double width) =>
        _drawn.GetOrAdd((figure.Id, width), _ => new Lazy<string>(() => SvgPicture.Element(figure, width))).Value;
}
