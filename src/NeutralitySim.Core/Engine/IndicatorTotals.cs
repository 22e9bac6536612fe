using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>Gathers monthly values of indicators into one value for the run, by each indicator's own rule.</summary>
internal sealed class IndicatorTotals
{
    private readonly Dictionary<(string Indicator, Entity Entity), int> _index = [];
    private readonly List<Total> _totals = [];

    public void Add(Measurement measurement)
    {
        var total = Find(measurement.Indicator, measurement.Entity);
        total.Sum += measurement.Amount;
        total.Last = measurement.Amount;
        total.Denominator += measurement.Denominator;
        total.Months++;
    }

    public IReadOnlyList<IndicatorValue> Values() =>
        _totals.Select(t => new IndicatorValue(t.Indicator.Id, t.Entity, t.Value)).ToArray();

    private Total Find(string indicator, Entity entity)
    {
        if (_index.TryGetValue((indicator, entity), out int known))
            return _totals[known];
        _index[(indicator, entity)] = _totals.Count;
        var total = new Total(Indicators.Find(indicator)!, entity);
        _totals.Add(total);
        return total;
    }

    private sealed class Total(IndicatorDefinition indicator, Entity entity)
    {
        public IndicatorDefinition Indicator { get; } = indicator;
        public Entity Entity { get; } = entity;
        public double Sum { get; set; }
        public double Last { get; set; }
        public double Denominator { get; set; }
        public int Months { get; set; }

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
