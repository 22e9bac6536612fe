using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting;

/// <summary>What recipes and tables need: results, a language, and names and styles that are the same all over a report.</summary>
/// <remarks>
/// Results are read once: make a new context when some have been added. Reports are not for use by two threads at once; live
/// figures and headlines are, as long as nothing else uses the reader.
/// </remarks>
public sealed class ReportContext
{
    private readonly Dictionary<string, SeriesStyle> _styles;
    private IReadOnlyList<ActorBalance>? _balances;
    private IReadOnlyList<EmissionIntensity>? _intensities;
    private LedgerViews? _ledger;
    private ShownIsps? _isps;
    private IReadOnlyList<Figure>? _figures;

    /// <summary>Results in a language, <c>en</c> or <c>fr</c>.</summary>
    public ReportContext(ResultsReader reader, string language)
        : this(reader, language, new CachedResults(reader)) { }

    private ReportContext(ResultsReader reader, string language, CachedResults results)
    {
        Reader = reader;
        Results = results;
        Locale = Locale.For(language);
        // Where nothing has run there may be a study of all regimes.
        string[] regimes =
            reader.Regimes.Count > 0 ? [.. reader.Regimes] : [.. reader.Description.Regimes.Select(r => r.Id)];
        IReadOnlyList<SeriesStyle> styles = Palette.Regimes(regimes);
        _styles = regimes.Select((id, i) => (id, Style: styles[i])).ToDictionary(r => r.id, r => r.Style);
    }

    internal IReadOnlyList<ActorBalance> Balances => _balances ??= ActorBalances.PerMonth(this);

    internal LedgerViews Ledger => _ledger ??= new LedgerViews(Reader, Isps.Of);

    /// <summary>ISPs that have rows and panels of their own.</summary>
    internal ShownIsps Isps => _isps ??= new ShownIsps(this);

    internal IReadOnlyList<EmissionIntensity> Intensities => _intensities ??= EmissionIntensity.Of(this);

    /// <summary>Figures of the report.</summary>
    internal IReadOnlyList<Figure> Figures => _figures ??= FigureSet.Make(this);

    /// <summary>Drawings of the figures, each made once.</summary>
    internal Drawings Drawings { get; } = new();

    internal IReadOnlyList<SciScore> Scores => Results.SciScores;

    internal IReadOnlyList<ChannelSum> Channels => Results.EmissionChannels;

    /// <summary>The reader's answers, each read once.</summary>
    internal CachedResults Results { get; }

    /// <summary>Boundary, grid basis, dataset, vintage, level and parameters: printed beside every figure of energy or carbon.</summary>
    internal string EmissionBasis =>
        Scores.Count == 0
            ? Locale[ReportTexts.NothingWatched]
            : EmissionBasisText.Of(this, Scores.SelectMany(score => score.Labels));

    /// <summary>The same for figures of energy and of the use phase alone, whatever else the scenario counts.</summary>
    internal string UseBasis =>
        Scores.Count == 0
            ? EmissionBasis
            : EmissionBasisText.Of(
                this,
                Scores.SelectMany(score => score.Labels).Select(l => l with { Boundary = EmissionBoundary.Use })
            );

    /// <summary>What the results tell of the runs of a plan; the caller may add to it.</summary>
    public RuleRuns WhatIsKnownOf(RulePlan plan) => Results.Read(reader => RuleDifferences.Known(plan, reader));

    /// <summary>Results.</summary>
    public ResultsReader Reader { get; }

    /// <summary>The experiment.</summary>
    public ExperimentDescription Description => Reader.Description;

    /// <summary>Content provider that figures of one are about; null for the experiment's own.</summary>
    public string? Provider { get; init; }

    internal string Focus => Provider ?? Description.FocusProvider;

    /// <summary>Words, numbers and dates.</summary>
    public Locale Locale { get; }

    /// <summary>Two-letter code.</summary>
    public string Language => Locale.Language;

    /// <summary>Name of a regime.</summary>
    public string RegimeName(string id) => NameIn(Description.Regimes, id);

    /// <summary>Names of all regimes, in the order of the description.</summary>
    internal IReadOnlyList<string> RegimeNames => [.. Reader.Regimes.Select(RegimeName)];

    /// <summary>Name of an ISP.</summary>
    public string IspName(string id) =>
        id == ShownIsps.Others ? Locale.With(ReportTexts.OtherIsps, Isps.HiddenCount) : NameIn(Description.Isps, id);

    /// <summary>Name of a content provider.</summary>
    public string ProviderName(string id) => NameIn(Description.Providers, id);

    /// <summary>Colour, dashes and marker of a regime.</summary>
    public SeriesStyle StyleOf(string regime) => _styles[regime];

    /// <summary>Name of an indicator; its id when it is not in the catalogue.</summary>
    public string IndicatorName(string id) => Indicators.Find(id) is { } known ? Locale[known.Name] : id;

    /// <summary>Name of what a value is about.</summary>
    public string EntityName(Entity entity)
    {
        var (isp, part) = JoinedId.Split(entity.Id);
        return entity.Kind switch
        {
            EntityKind.All => Locale[ReportTexts.AllTogether],
            EntityKind.Isp => IspName(entity.Id),
            EntityKind.Provider => ProviderName(entity.Id),
            EntityKind.IspProvider when part.Length > 0 => $"{ProviderName(part)} · {IspName(isp)}",
            EntityKind.Link => LinkName(entity.Id),
            EntityKind.Cohort when part.Length > 0 => $"{IspName(isp)} · {part}",
            EntityKind.Region => Locale.With(ReportTexts.RegionOf, entity.Id),
            _ => ReportTexts.Groups.TryGetValue(entity, out var name) ? Locale[name] : entity.Id,
        };
    }

    /// <summary>Name of a link given as <c>isp/link</c>, with its ISP's name in front unless it has that itself.</summary>
    public string LinkName(string id)
    {
        string name = NameIn(Description.Links, id);
        var (first, part) = JoinedId.Split(id);
        if (part.Length == 0)
            return name;
        string isp = IspName(first);
        if (name == id)
            return $"{isp} · {part}";
        return name.Contains(isp, StringComparison.OrdinalIgnoreCase) ? name : $"{isp} · {name}";
    }

    /// <summary>Name of a ledger account.</summary>
    public string AccountName(string account)
    {
        var (kind, id) = Accounts.Read(account);
        return kind switch
        {
            AccountKind.Subscribers => $"{Locale[ReportTexts.Subscribers]} · {IspName(id)}",
            AccountKind.Isp => IspName(id),
            AccountKind.Provider => ProviderName(id),
            AccountKind.Carrier => id,
            AccountKind.Vendors => Locale[ReportTexts.Vendors],
            AccountKind.Utilities => Locale[ReportTexts.Utilities],
            AccountKind.Advertisers => Locale[ReportTexts.Advertisers],
            AccountKind.State => Locale[ReportTexts.GainState],
            AccountKind.Abroad => Locale[ReportTexts.GainAbroad],
            _ => account == Accounts.Outside ? Locale[ReportTexts.Outside] : account,
        };
    }

    /// <summary>Name of a month.</summary>
    public string MonthName(int month)
    {
        var (year, calendarMonth) = Description.Calendar.DateOf(month);
        return Locale.Month(year, calendarMonth);
    }

    /// <summary>Axis of the experiment's months.</summary>
    public MonthAxis Months =>
        new(Description.Calendar.StartYear, Description.Calendar.StartMonth, Description.Calendar.Months);

    /// <summary>
    /// On a live page, true for an estimate (typical days, no randomness, one run) and false for the exact runs: both are said
    /// in <see cref="Source"/>. Null, as in reports, says nothing of it.
    /// </summary>
    public bool? IsEstimate { get; init; }

    /// <summary>The same results in another language, the same context each time; what has been read is shared.</summary>
    public ReportContext In(string language) =>
        language == Language
            ? this
            : Results.Once(
                ($"{nameof(In)}/{IsEstimate}/{Provider}", language, default, 0),
                () => new ReportContext(Reader, language, Results) { IsEstimate = IsEstimate, Provider = Provider }
            );

    /// <summary>The same results about another content provider; what has been read is shared.</summary>
    public ReportContext About(string? provider) =>
        provider == Provider
            ? this
            : new ReportContext(Reader, Language, Results) { IsEstimate = IsEstimate, Provider = provider };

    /// <summary>Source line under a figure.</summary>
    public string Source
    {
        get
        {
            int finished = Results.Runs.GroupBy(r => r.Regime).Select(g => g.Count()).DefaultIfEmpty(0).Max();
            var text = (IsEstimate, finished) switch
            {
                (true, _) => ReportTexts.SourceEstimate,
                (false, 1) => ReportTexts.SourceExactOne,
                (false, _) => ReportTexts.SourceExact,
                (null, 1) => ReportTexts.SourceOne,
                _ => ReportTexts.Source,
            };
            return Locale.With(text, Description.Id, Description.Seed, finished, Description.EngineVersion);
        }
    }

    /// <summary>A figure in the language of the context, with its source line.</summary>
    internal Figure FigureOf(string id, Text title, params IReadOnlyList<Panel> panels) =>
        new()
        {
            Id = id,
            Language = Language,
            Title = Locale[title],
            Source = Source,
            Panels = panels,
        };

    private string NameIn(IReadOnlyList<NamedEntry> entries, string id) =>
        entries.FirstOrDefault(e => e.Id == id) is { } entry ? Locale[entry.Name] : id;
}
