using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Core.Tests.Speed;

/// <summary>Kernels are as fast as the history says, as ratios to a loop of the same run.</summary>
[Collection(Alone.Name)]
public class KernelSpeedTests
{
    // Wide, because processors differ in vectors and caches: the history is of one machine.
    private const double Margin = 2.5;

    [SkippableFact]
    [Trait("Speed", "Slow")]
    public void No_kernel_is_far_slower_than_it_was()
    {
        var known = SpeedHistory.Newest(Path.Combine(Golden.RepositoryRoot, "docs", "speed.csv"));
        var kernels = Kernels.All();
        Assert.Equal(known.Keys.Order(), kernels.Select(kernel => kernel.Id).Order());

        var watch = new Machine.Watch();
        var ratios = SpeedRatios.Measure(kernels);
        string[] slow =
        [
            .. ratios
                .Where(of => of.Ratio > Margin * known[of.Kernel])
                .Select(of => $"{of.Kernel}: {of.Ratio:G3} where it was {known[of.Kernel]:G3}"),
        ];
        if (slow.Length > 0)
            Machine.SkipIfDisturbed(watch);
        Assert.Empty(slow);
    }
}
