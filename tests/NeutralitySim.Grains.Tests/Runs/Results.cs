using System.Security.Cryptography;
using System.Text.Json;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>Gathers what an experiment reports; every number counts, bit for bit.</summary>
internal sealed class Results(Action<int>? monthReported = null) : IExperimentObserver
{
    private readonly SortedDictionary<RunKey, string> _hashes = [];
    private readonly Dictionary<RunKey, int> _months = [];

    public List<RunFailure> Failures { get; } = [];

    /// <summary>A hash of each run's whole result.</summary>
    public IReadOnlyDictionary<RunKey, string> Hashes => _hashes;

    /// <summary>Runs an experiment.</summary>
    public static Results Of(IRunner runner, Experiment experiment, Action<int>? monthReported = null)
    {
        var results = new Results(monthReported);
        runner.Run(experiment, results, CancellationToken.None);
        return results;
    }

    public void MonthFinished(RunKey run, int month)
    {
        Assert.Equal(_months.GetValueOrDefault(run), month);
        _months[run] = month + 1;
        monthReported?.Invoke(_months.Values.Sum());
    }

    public void RunFailed(RunFailure failure) => Failures.Add(failure);

    public void RunFinished(RunResult result) =>
        _hashes.Add(
            result.Key,
            Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(result, CoreJson.Options)))
        );

    /// <summary>Asserts that another engine gave the same.</summary>
    public void AssertEqual(Results other)
    {
        Assert.Empty(Failures);
        Assert.Empty(other.Failures);
        Assert.NotEmpty(_hashes);
        Assert.Equal(_hashes, other._hashes);
    }
}
