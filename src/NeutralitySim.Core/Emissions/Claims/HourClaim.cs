using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>
/// A statement about the carbon of viewing, with the cases to try it in. It computes what each case gives and what would make the
/// statement exact, and says nothing about who is right.
/// </summary>
public sealed record HourClaim
{
    /// <summary>Mass claimed, g CO₂e, above 0.</summary>
    public required double Grams { get; init; }

    /// <summary>Time watched for it, h, above 0.</summary>
    public required double Hours { get; init; }

    /// <summary>Car journey said to emit the same, m; null for none.</summary>
    public double? Metres { get; init; }

    /// <summary>Boundaries to try, at least one.</summary>
    public required IReadOnlyList<ClaimBoundary> Boundaries { get; init; }

    /// <summary>Sessions to try, at least one; the first is the reference.</summary>
    public required IReadOnlyList<ClaimSession> Sessions { get; init; }

    /// <summary>Grids to try, at least one; the first is the reference.</summary>
    public required IReadOnlyList<ClaimGrid> Grids { get; init; }

    /// <summary>Cars to try; the first is the reference.</summary>
    public IReadOnlyList<ClaimCar> Cars { get; init; } = [];

    /// <summary>Parameters to try, at least one; the first is tried with every grid, the others with the reference grid.</summary>
    public required IReadOnlyList<ClaimParameterSet> Sets { get; init; }

    /// <summary>The claim for one hour.</summary>
    public HourCarbon PerHour => new(Grams / Hours);

    /// <summary>Factor of the car, gCO₂e/km, with which mass and distance claimed agree; null without a distance.</summary>
    public double? ImpliedGramsPerKilometre => Metres is { } metres ? ClaimCar.FactorOf(Grams, metres) : null;

    /// <summary>Every case: set by set, model by model, boundary by boundary, then sessions and grids.</summary>
    public IReadOnlyList<ClaimCase> Cases() =>
        [
            .. from parameters in Sets
            from model in parameters.Models
            from boundary in Boundaries
            where boundary != ClaimBoundary.Use || !parameters.HasNetworkByLifeCycle
            from session in Sessions
            from grid in Grids.Take(parameters == Sets[0] ? Grids.Count : 1)
            select new ClaimCase(model, parameters, boundary, session, grid),
        ];

    /// <summary>What an hour emits in every case.</summary>
    public IReadOnlyList<CaseFigure> Figures() => [.. Cases().Select(Figure)];

    /// <summary>What would make the claim exact, one parameter at a time, in every case.</summary>
    public IReadOnlyList<BreakEven> BreakEvens() => [.. Cases().SelectMany(BreakEvens)];

    /// <summary>True with the first parameters in the reference session and grid.</summary>
    public bool IsReference(ClaimCase which) =>
        which.Set == Sets[0] && which.Session == Sessions[0] && which.Grid == Grids[0];

    private CaseFigure Figure(ClaimCase which)
    {
        var range = which.Set.Range;
        var central = which.Carbon(range.Central);
        return new CaseFigure(
            which,
            which.Carbon(range.Low),
            central,
            which.Carbon(range.High),
            central.Grams > 0 ? PerHour.Grams / central.Grams : double.NaN
        );
    }

    private IEnumerable<BreakEven> BreakEvens(ClaimCase which)
    {
        var parameters = which.Set.Range.Central;
        foreach (var parameter in BreakEvenParameter.All.Where(p => p.Applies(which)))
            yield return new BreakEven(
                which,
                parameter.Name,
                parameter.Read(which, parameters),
                parameter.Solve(which, parameters, PerHour.Grams)
            );
        double central = which.Carbon(parameters).Grams;
        yield return new BreakEven(which, ClaimLever.Duration, Hours, central > 0 ? Grams / central : null);
        if (Metres is { } metres)
            yield return new BreakEven(
                which,
                ClaimLever.Car,
                Cars.Count > 0 ? Cars[0].GramsPerKilometre : null,
                ClaimCar.FactorOf(central * Hours, metres)
            );
    }
}
