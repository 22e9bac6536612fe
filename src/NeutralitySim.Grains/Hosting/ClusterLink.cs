using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>What a client knows of its connection: whether any silo can be reached, and how many runs they have room for.</summary>
internal sealed class ClusterLink : IClusterConnectionStatusObserver
{
    private CancellationTokenSource _lost = new();

    /// <summary>False from the loss of the last silo until one has answered: that a silo is listed again, as the dead are too after a while, says nothing.</summary>
    public bool IsConnected { get; private set; } = true;

    /// <summary>Cancelled when the connection to a silo is lost: answers that were awaited from there will not come.</summary>
    public CancellationToken Lost => Volatile.Read(ref _lost).Token;

    /// <summary>Silos at work.</summary>
    public int Silos { get; set; } = 1;

    /// <summary>Cores that a silo is taken to have.</summary>
    public int CoresPerSilo { get; set; } = Environment.ProcessorCount;

    /// <summary>Runs for which there is room at once.</summary>
    public int Places => Silos * CoresPerSilo;

    /// <summary>Takes note of an answer.</summary>
    public void Answered() => IsConnected = true;

    /// <inheritdoc/>
    public void NotifyGatewayCountChanged(
        int currentNumberOfGateways,
        int previousNumberOfGateways,
        bool connectionRecovered
    )
    {
        if (currentNumberOfGateways == 0)
            IsConnected = false;
        if (currentNumberOfGateways < previousNumberOfGateways)
            Interlocked.Exchange(ref _lost, new CancellationTokenSource()).Cancel();
    }

    /// <inheritdoc/>
    public void NotifyClusterConnectionLost() => IsConnected = false;
}
