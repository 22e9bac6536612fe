using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Forecasts;

/// <summary>
/// The months that were seen, worked out once for all who weigh changes to them on the same thread. What is foreseen does not depend on who
/// asked before.
/// </summary>
/// <param name="layout">World of the run.</param>
internal sealed class MarketForecasts(WorldLayout layout)
{
    private readonly MonthForecast?[] _forecasts = new MonthForecast?[layout.Isps.Count];

    internal MonthForecast Of(int isp, IspState state, TrafficMonth outcome, int month) =>
        _forecasts[isp] ??= new MonthForecast(layout, isp, state, outcome, month);
}
