namespace NeutralitySim.Grains;

/// <summary>An entity that holds its state from month to month.</summary>
internal abstract class EntityGrain<TState>(RunSetups setups) : RunEntityGrain(setups)
    where TState : class
{
    private int _epoch = -1;
    private TState? _state;

    /// <summary>The state the month before left, or null where it is lost and must be told.</summary>
    protected TState? StateFor(int epoch, TState? told) => told ?? (_epoch == epoch - 1 ? _state : null);

    /// <summary>Keeps the state for the next month.</summary>
    protected void Keep(int epoch, TState state)
    {
        (_epoch, _state) = (epoch, state);
        LeaveAfterLast(epoch);
    }
}
