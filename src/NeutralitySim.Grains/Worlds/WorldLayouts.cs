using System.Collections.Concurrent;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Grains;

/// <summary>Worlds laid out once per silo, however many runs use them. Safe for all threads.</summary>
internal sealed class WorldLayouts(IGrainFactory grains)
{
    // Enough for the regimes of the experiments that run at once; a world that is laid out again costs milliseconds.
    private const int MostKept = 64;
    private readonly ConcurrentDictionary<string, Lazy<Task<WorldLayout>>> _layouts = [];

    /// <summary>The layout of a world that was put.</summary>
    /// <exception cref="TimeoutException">It is lost; its client puts it again.</exception>
    public async Task<WorldLayout> Get(string world)
    {
        if (_layouts.Count > MostKept)
            _layouts.Clear();
        var layout = _layouts.GetOrAdd(world, key => new(() => LayOut(key)));
        try
        {
            return await layout.Value;
        }
        catch
        {
            _layouts.TryRemove(world, out _);
            throw;
        }
    }

    private async Task<WorldLayout> LayOut(string world) =>
        new(await grains.GetGrain<IWorldGrain>(world).Get() ?? throw new TimeoutException("The world is lost."));
}
