using System.Collections.Concurrent;
using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>Worlds laid out once per silo, however many runs use them. Safe for all threads.</summary>
internal sealed class RunSetups(IGrainFactory grains)
{
    // Enough for the regimes of the experiments that run at once; a world that is laid out again costs milliseconds.
    private const int MostKept = 64;
    private readonly ConcurrentDictionary<(string, string), Lazy<Task<LaidOutRun>>> _setups = [];

    /// <summary>What runs of a regime share.</summary>
    public async Task<LaidOutRun> Get(string experiment, string regime)
    {
        if (_setups.Count > MostKept)
            _setups.Clear();
        var setup = _setups.GetOrAdd((experiment, regime), key => new(() => Ask(key.Item1, key.Item2)));
        try
        {
            return await setup.Value;
        }
        catch
        {
            _setups.TryRemove((experiment, regime), out _);
            throw;
        }
    }

    private async Task<LaidOutRun> Ask(string experiment, string regime)
    {
        var setup = await grains.GetGrain<IExperimentGrain>(experiment).Setup(regime);
        return new LaidOutRun(new WorldLayout(setup.World), setup.Seed);
    }
}
