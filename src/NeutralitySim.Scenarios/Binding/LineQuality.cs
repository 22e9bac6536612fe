using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>What an access technology does to lines, as measured on lines in the United States.</summary>
/// <param name="Attained">Share of the plan that lines reach in the mean of an evening.</param>
/// <param name="Spread">How far lines lie apart, standard deviation of the logarithm.</param>
/// <param name="FullLinkShare">What a session gets of a full link beside one on fibre.</param>
internal sealed record LineQuality(
    LineQuality.Figure Attained,
    LineQuality.Figure Spread,
    LineQuality.Figure FullLinkShare
)
{
    private const string Guess = "guess";
    private static readonly Figure One = new(1, 1, 1, "", "");
    private static readonly Figure None = new(0, 0, 0, "", "");

    private static readonly LineQuality Dsl = new(
        new(
            0.87,
            0.80,
            0.92,
            "FCC, Measuring Broadband America, February 2013 (communicationsdaily)",
            "evening, advertised speed 1: AT&T and CenturyLink 0.87, Qwest 0.82, Windstream 0.81"
        ),
        new(
            0.3,
            0.1,
            0.4,
            "FCC, Measuring Broadband America, June 2014 (Reuters)",
            "four fifths of lines in four fifths of the time: below 60 % of the plan at Windstream, Frontier and Verizon, some 80 % at AT&T"
        ),
        new(
            0.65,
            0.5,
            1,
            Guess,
            "round trips of 74 and 48 ms: 44 on the line and 18 on fibre, 30 beyond; share as their inverse"
        )
    );
    private static readonly LineQuality Cable = new(
        One,
        None,
        new(
            0.85,
            0.7,
            1,
            Guess,
            "round trips of 56 and 48 ms: 26 on the line and 18 on fibre, 30 beyond; share as their inverse"
        )
    );
    private static readonly LineQuality Other = new(One, None, One);

    /// <summary>What is usual on an access technology.</summary>
    public static LineQuality Of(AccessTechnology access) =>
        access switch
        {
            AccessTechnology.Dsl => Dsl,
            AccessTechnology.Cable => Cable,
            _ => Other,
        };

    /// <summary>A figure with its range and where it comes from.</summary>
    /// <param name="Value">Value.</param>
    /// <param name="Low">Low end of its range.</param>
    /// <param name="High">High end of its range.</param>
    /// <param name="Source">Source; <c>guess</c> for a guess; empty where there is nothing to tell.</param>
    /// <param name="Note">What it rests on.</param>
    internal readonly record struct Figure(double Value, double Low, double High, string Source, string Note);
}
