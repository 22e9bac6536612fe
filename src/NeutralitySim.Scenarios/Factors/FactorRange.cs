namespace NeutralitySim.Scenarios.Factors;

/// <summary>Where the range of a factor comes from.</summary>
public enum FactorRange
{
    /// <summary>The scenario, or the program's defaults, state it.</summary>
    Stated,

    /// <summary>A guess whose stated range is narrower than half to double, and is widened to that on a side or both.</summary>
    Widened,

    /// <summary>A guess without a range: half to double; of a share, of its odds.</summary>
    HalfToDouble,

    /// <summary>A list of rates, which move together by a fifth down and a quarter up.</summary>
    ListTogether,

    /// <summary>Any of these, cut short where the scenario's other values refuse what lies beyond.</summary>
    CutShort,

    /// <summary>A rule of behaviour, one way or the other.</summary>
    Switch,
}
