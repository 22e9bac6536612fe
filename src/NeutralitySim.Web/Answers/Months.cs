namespace NeutralitySim.Web.Answers;

/// <summary>How far runs have come; counted by any thread.</summary>
internal sealed class Months
{
    private int _done;
    private int _planned;
    private volatile Months[] _others = [];

    public int Done => Volatile.Read(ref _done) + _others.Sum(others => others.Done);

    public int Planned => Volatile.Read(ref _planned) + _others.Sum(others => others.Planned);

    /// <summary>Counts the months of other runs along, which were planned elsewhere.</summary>
    public void Follow(Months others) => _others = [.. _others, others];

    public void Plan(int months) => Interlocked.Add(ref _planned, months);

    public void Finish() => Interlocked.Increment(ref _done);
}
