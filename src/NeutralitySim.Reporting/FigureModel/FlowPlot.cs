namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Streams from party to party.</summary>
/// <param name="Unit">Unit of the streams.</param>
/// <param name="Parties">Parties from where streams rise to where they end.</param>
/// <param name="Flows">Streams by the places of their ends among the parties; at most one between two parties, above 0.</param>
internal sealed record FlowPlot(
    string Unit,
    IReadOnlyList<FlowParty> Parties,
    IReadOnlyList<(int From, int To, double Value)> Flows
) : Plot
{
    /// <summary>What services, ISPs and carriers pay each other by kind, each way for itself: next to the streams too little to be seen.</summary>
    public IReadOnlyList<TradePayment> Trade { get; init; } = [];
}
