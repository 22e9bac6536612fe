using NeutralitySim.Core.Emissions.Corporate;

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

    /// <summary>Models to try, at least one.</summary>
    public required IReadOnlyList<ClaimModel> Models { get; init; }

    /// <summary>Boundaries to try, at least one.</summary>
    public required IReadOnlyList<ClaimBoundary> Boundaries { get; init; }

    /// <summary>Sessions to try, at least one; the first is the reference.</summary>
    public required IReadOnlyList<ClaimSession> Sessions { get; init; }

    /// <summary>Grids to try, at least one; the first is the reference.</summary>
    public required IReadOnlyList<ClaimGrid> Grids { get; init; }

    /// <summary>Cars to try; the first is the reference.</summary>
    public IReadOnlyList<ClaimCar> Cars { get; init; } = [];

    /// <summary>Parameters of the models.</summary>
    public required ClaimParameters Parameters { get; init; }

    /// <summary>The claim for one hour.</summary>
    public HourCarbon PerHour => new(Grams / Hours);

    /// <summary>Factor of the car, gCO₂e/km, with which mass and distance claimed agree; null without a distance.</summary>
    public double? ImpliedGramsPerKilometre => Metres is { } metres ? ClaimCar.FactorOf(Grams, metres) : null;

    /// <summary>Every case: model by model, boundary by boundary, then sessions and grids.</summary>
    public IReadOnlyList<ClaimCase> Cases() =>
        [
            .. from model in Models
            from boundary in Boundaries
            from session in Sessions
            from grid in Grids
            select new ClaimCase(model, boundary, session, grid),
        ];

    /// <summary>What an hour emits in every case.</summary>
    public IReadOnlyList<CaseFigure> Figures() => [.. Cases().Select(Figure)];

    /// <summary>What would make the claim exact, one parameter at a time, in every case.</summary>
    public IReadOnlyList<BreakEven> BreakEvens() => [.. Cases().SelectMany(BreakEvens)];

    /// <summary>True in the reference session and grid.</summary>
    public bool IsReference(ClaimCase which) => which.Session == Sessions[0] && which.Grid == Grids[0];

    private CaseFigure Figure(ClaimCase which)
    {
        var central = which.Carbon(Parameters.Central);
        return new CaseFigure(
            which,
            which.Carbon(Parameters.Low),
            central,
            which.Carbon(Parameters.High),
            central.Grams > 0 ? PerHour.Grams / central.Grams : double.NaN
        );
    }

    private IEnumerable<BreakEven> BreakEvens(ClaimCase which)
    {
        foreach (var lever in Lever.All.Where(lever => lever.Applies(which)))
            yield return new BreakEven(
                which,
                lever.Name,
                lever.Read(which, Parameters.Central),
                lever.Solve(which, Parameters.Central, PerHour.Grams)
            );
        double central = which.Carbon(Parameters.Central).Grams;
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
