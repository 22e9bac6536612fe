namespace NeutralitySim.Core.Statistics;

/// <summary>Finite sums <c>Σ r^−s</c>, in a time that does not grow with the number of terms.</summary>
/// <remarks>
/// Terms up to rank <see cref="Direct"/> are added one by one; the rest follows Euler–Maclaurin (NIST DLMF 2.10.1):
/// <c>∫ + (f(m)+f(n))/2 + Σ B₂ⱼ/(2j)!·(f⁽²ʲ⁻¹⁾(n) − f⁽²ʲ⁻¹⁾(m))</c> with four correction terms, which at m = 64
/// leaves less than 1e-15. A sum over few ranks far from the first is never a difference of two sums from there, which would leave it
/// none of its digits.
/// </remarks>
internal static class PowerSum
{
    private const int Direct = 64;

    // B₂ⱼ/(2j)! for j = 1 … 4.
    private static ReadOnlySpan<double> BernoulliTerms => [1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600];

    /// <summary>The sum over ranks <c>1 … count</c>.</summary>
    public static double Of(int count, double exponent) => Between(0, count, exponent);

    /// <summary>The sum over ranks <c>first + 1 … last</c>, 0 where there are none.</summary>
    public static double Between(int first, int last, double exponent)
    {
        double sum = 0;
        int direct = last - first <= Direct ? last : Math.Min(last, Direct);
        for (int rank = direct; rank > first; rank--)
            sum += Math.Pow(rank, -exponent);
        int from = Math.Max(first, direct);
        return last <= from ? sum : sum + After(from, last, exponent);
    }

    private static double After(double first, double last, double exponent)
    {
        double atFirst = Math.Pow(first, -exponent);
        double atLast = Math.Pow(last, -exponent);
        double sum = Integral(first, last, exponent) + ((atLast - atFirst) / 2);
        double falling = -exponent;
        double firstPower = atFirst / first;
        double lastPower = atLast / last;
        for (int term = 0; term < BernoulliTerms.Length; term++)
        {
            sum += BernoulliTerms[term] * falling * (lastPower - firstPower);
            int order = 2 * (term + 1);
            falling *= (-exponent - order + 1) * (-exponent - order);
            firstPower /= first * first;
            lastPower /= last * last;
        }
        return sum;
    }

    private static double Integral(double first, double last, double exponent)
    {
        double power = 1 - exponent;
        double logarithm = Math.Log(last / first);
        double half = power * logarithm / 2;
        // (e^2h − 1)/2h written with sinh, which stays exact where the exponent is near 1 and both terms nearly cancel.
        double ratio = half == 0 ? 1 : Math.Exp(half) * Math.Sinh(half) / half;
        return Math.Pow(first, power) * logarithm * ratio;
    }
}
