namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A service at the end of the runs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Here">Share of runs in which it is there, 0 to 1.</param>
/// <param name="Told">Its name, with a word where it is gone.</param>
internal sealed record EveningService(string Name, double Here, string Told)
{
    /// <summary>True where it is there as a rule.</summary>
    public bool IsHere => Here > 0.5;
}
