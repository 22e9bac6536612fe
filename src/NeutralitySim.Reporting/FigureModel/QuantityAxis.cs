namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A quantity from 0 on, in equal steps.</summary>
/// <param name="Count">Steps, 2 or more.</param>
/// <param name="Last">Value of the last step, above 0.</param>
/// <param name="Unit">Unit, written once below the axis.</param>
internal sealed record QuantityAxis(int Count, double Last, string Unit) : XAxis(Count)
{
    /// <summary>Step nearest to a value.</summary>
    public int StepOf(double value) => (int)Math.Round(value / Last * (Count - 1));

    /// <summary>Value of a step.</summary>
    public double At(int step) => Last * step / (Count - 1);
}
