namespace NeutralitySim.Results.Studies;

/// <summary>The verdict on one indicator's difference between two regimes, with what it rests on. Amounts are in the indicator's unit.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Baseline">Regime subtracted.</param>
/// <param name="Regime">Regime it is subtracted from.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Difference">Difference at the central values; null where there is none.</param>
/// <param name="Low">Low end of its 99 % interval; null where there is none.</param>
/// <param name="High">High end of its 99 % interval.</param>
/// <param name="Smallest">Smallest difference that matters.</param>
/// <param name="Same">Draws with the central sign.</param>
/// <param name="Draws">Draws.</param>
/// <param name="Rising">Draws in which the regime has more, by what matters.</param>
/// <param name="Falling">Draws in which it has less.</param>
public sealed record StudyVerdict(
    string Indicator,
    string Baseline,
    string Regime,
    VerdictKind Verdict,
    double? Difference,
    double? Low,
    double? High,
    double Smallest,
    int Same,
    int Draws,
    int Rising,
    int Falling
)
{
    /// <summary>Lowest, fifth, half, ninety-fifth hundredth and highest of the draws; empty where there are none.</summary>
    public IReadOnlyList<double> Spread { get; init; } = [];

    /// <summary>The assumption that turns it first, for a fragile one that a single range turns.</summary>
    public TurningPoint? Turn { get; init; }

    /// <summary>Rule that orders the difference with all behaviour frozen; null where none does.</summary>
    public string? ByConstruction { get; init; }

    /// <summary>What moves it most, most first.</summary>
    public IReadOnlyList<FactorEffect> Effects { get; init; } = [];
}
