namespace NeutralitySim.Studies;

/// <summary>A point in the space of factors: a place in each range, ½ being the central value.</summary>
/// <param name="Places">One place per factor, 0 to 1.</param>
public readonly record struct StudyPoint(IReadOnlyList<double> Places)
{
    /// <summary>Place of the central value.</summary>
    public const double Centre = 0.5;

    /// <summary>All factors at their central values.</summary>
    public static StudyPoint Central(int factors) => new([.. Enumerable.Repeat(Centre, factors)]);

    /// <summary>The same with one factor elsewhere.</summary>
    public StudyPoint With(int factor, double place)
    {
        double[] places = [.. Places];
        places[factor] = place;
        return new StudyPoint(places);
    }
}
