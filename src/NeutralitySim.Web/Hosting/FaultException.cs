namespace NeutralitySim.Web.Hosting;

/// <summary>A request that has no answer, and why.</summary>
internal sealed class FaultException(Fault fault) : Exception(fault.Title.ToString())
{
    /// <summary>Why.</summary>
    public Fault Fault { get; } = fault;
}
