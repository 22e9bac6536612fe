namespace NeutralitySim.Studies.Calibrations;

/// <summary>Told how a fit gets on.</summary>
public interface IFitObserver
{
    /// <summary>A part begins; the one before has ended.</summary>
    /// <param name="part">Which.</param>
    /// <param name="trials">Trials it takes at the most; of those known already none is run.</param>
    void Begins(FitPart part, int trials);

    /// <summary>A trial has ended.</summary>
    /// <param name="least">Least error so far, as a share.</param>
    void Tried(double least);
}
