namespace NeutralitySim.Reporting.Pictures;

/// <summary>An axis with round tick values: steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
internal readonly record struct NiceScale(double Low, double High, double Step, int Decimals)
{
    private static readonly double[] Mantissas = [1, 2, 2.5, 5, 10];

    /// <summary>The scale that covers the values with at most about <paramref name="ticks"/> steps.</summary>
    public static NiceScale Covering(double low, double high, bool fromZero, int ticks)
    {
        if (fromZero)
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (!(high - low > 1e-12 * Math.Max(1e-300, Math.Max(Math.Abs(low), Math.Abs(high)))))
            (low, high) = Widened(low, fromZero);
        double step = StepOf((high - low) / Math.Max(1, ticks));
        double first = Math.Floor(low / step + 1e-9) * step;
        double last = Math.Ceiling(high / step - 1e-9) * step;
        return new NiceScale(first, last, step, DecimalsOf(step));
    }

    public int Count => (int)Math.Round((High - Low) / Step) + 1;

    public double TickAt(int index) => Low + index * Step;

    /// <summary>Position of a value, 0 at the low end and 1 at the high end; held inside.</summary>
    public double Fraction(double value) => Math.Clamp((value - Low) / (High - Low), 0, 1);

    private static (double Low, double High) Widened(double value, bool fromZero)
    {
        if (value == 0 || fromZero)
            return (Math.Min(value, 0), value <= 0 ? Math.Max(0, value + 1) : value);
        double margin = Math.Abs(value) * 0.1;
        return (value - margin, value + margin);
    }

    private static double StepOf(double rough)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        foreach (double mantissa in Mantissas)
        {
            if (mantissa * power >= rough * (1 - 1e-9))
                return mantissa * power;
        }
        return 10 * power;
    }

    private static int DecimalsOf(double step)
    {
        int decimals = 0;
        for (double scaled = step; decimals < 9 && Math.Abs(scaled - Math.Round(scaled)) > 1e-6 * scaled; scaled *= 10)
            decimals++;
        return decimals;
    }
}
