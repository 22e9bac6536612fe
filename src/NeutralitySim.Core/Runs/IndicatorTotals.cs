using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Runs;

/// <summary>Gathers monthly values of indicators into one value for the run, by each indicator's own rule.</summary>
internal sealed class IndicatorTotals
{
    private readonly Dictionary<(string Indicator, Entity Entity), int> _index = [];
    private readonly List<Total> _totals = [];
    private int _next;

    public void Add(Measurement measurement)
    {
        var total = Find(measurement.Indicator, measurement.Entity);
        total.Sum += measurement.Amount;
        total.Last = measurement.Amount;
        total.Denominator += measurement.Denominator;
        total.Months++;
    }

    /// <summary>The run's values.</summary>
    /// <param name="months">Months that the run has.</param>
    public IReadOnlyList<IndicatorValue> Values(int months) =>
        _totals
            .Where(t => t.Months == months || !t.Indicator.NeedsAll)
            .Select(t => new IndicatorValue(t.Indicator.Id, t.Entity, t.Value))
            .ToArray();

    // Months measure the same in the same order, but for a value now and then.
    private Total Find(string indicator, Entity entity)
    {
        _next = _next < _totals.Count ? _next : 0;
        if (_totals.Count == 0 || !_totals[_next].Takes(indicator, entity))
            _next = PlaceOf(indicator, entity);
        return _totals[_next++];
    }

    private int PlaceOf(string indicator, Entity entity)
    {
        if (_index.TryGetValue((indicator, entity), out int known))
            return known;
        _index[(indicator, entity)] = _totals.Count;
        _totals.Add(new Total(Indicators.Find(indicator)!, entity));
        return _totals.Count - 1;
    }

    private sealed class Total(IndicatorDefinition indicator, Entity entity)
    {
        public IndicatorDefinition Indicator { get; } = indicator;
        public Entity Entity { get; } = entity;
        public double Sum { get; set; }
        public double Last { get; set; }
        public double Denominator { get; set; }
        public int Months { get; set; }

        public bool Takes(string indicator, Entity entity) => Indicator.Id == indicator && Entity == entity;

        public double Value =>
            Indicator.OverTime switch
            {
                TimeAggregation.Sum => Sum,
                TimeAggregation.Mean => Sum / Months,
                TimeAggregation.Last => Last,
                _ => Sum / Denominator,
            };
    }
}
