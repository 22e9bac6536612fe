namespace NeutralitySim.Grains;

public static partial class OrleansSupport
{
    private const bool IsIncluded = true;
}
