namespace NeutralitySim.Reporting.Wording;

/// <summary>Keys of the texts that reports and figures are made of; braces in a text are filled in order.</summary>
public enum Phrase
{
    /// <summary>difference from {0}</summary>
    DifferenceFrom,

    /// <summary>Indicator</summary>
    Indicator,

    /// <summary>About</summary>
    About,

    /// <summary>all together</summary>
    AllTogether,

    /// <summary>%, differences in points</summary>
    InPoints,

    /// <summary>Mean of each regime over its replications; difference from {0}, paired by replication, with its 95% interval in brackets (Student t). Differences beyond noise, whose interval leaves out zero, are in bold.</summary>
    ComparisonCaption,

    /// <summary>A service that left counts only while it was in business.</summary>
    SomeoneLeft,

    /// <summary>One replication only: nothing can be said about noise.</summary>
    OneReplication,

    /// <summary>Compared with {0}, {1} ({2}): {3}.</summary>
    AnswerFirst,

    /// <summary>{0} (95% interval {1} to {2}) under {3}</summary>
    AnswerDifference,

    /// <summary>{0} under {1}, from one replication, so that noise is unknown</summary>
    AnswerDifferenceAlone,

    /// <summary>no difference beyond noise under {0}</summary>
    AnswerNone,

    /// <summary>no difference beyond noise under {0}, a list of regimes</summary>
    AnswerNoneSeveral,

    /// <summary>no result under {0}</summary>
    AnswerMissing,

    /// <summary>Of the {0} other comparisons, {1} show a difference beyond noise, relatively the largest being {2}; the rest show no difference beyond noise.</summary>
    AnswerOthers,

    /// <summary>All {0} other comparisons show a difference beyond noise, relatively the largest being {1}.</summary>
    AnswerOthersAll,

    /// <summary>None of the {0} other comparisons shows a difference beyond noise.</summary>
    AnswerOthersNone,

    /// <summary>Nothing else was compared.</summary>
    AnswerNoOthers,

    /// <summary>There are no finished runs of two regimes to compare.</summary>
    AnswerNothing,

    /// <summary>{0} ({1}) under {2}: {3}</summary>
    AnswerItem,

    /// <summary>Scenario {0} · seed {1} · {2} replications · engine {3}</summary>
    Source,

    /// <summary>Scenario {0} · seed {1} · 1 replication · engine {3}</summary>
    SourceOne,

    /// <summary>95% interval</summary>
    Band95,

    /// <summary>published</summary>
    Published,

    /// <summary>published, used for fitting</summary>
    PublishedFitted,

    /// <summary>Month</summary>
    Month,

    /// <summary>Hour</summary>
    Hour,

    /// <summary>Regime</summary>
    Regime,

    /// <summary>Prime-time speed index by month</summary>
    SpeedTitle,

    /// <summary>{0}, by ISP and regime</summary>
    SpeedSubtitle,

    /// <summary>Stream-weighted mean video bitrate from 19 to 23 h local time. Lines: mean of the replications; bands: 95% interval of that mean (Student t). Vertical marks: deals and exits in the first replication, in the colour of their regime.</summary>
    SpeedCaption,

    /// <summary>Published values are compared with the regime history followed: {0}. Values used for fitting are no evidence.</summary>
    SpeedPublishedCaption,

    /// <summary>{0} (control)</summary>
    ControlIsp,

    /// <summary>deal</summary>
    DealMark,

    /// <summary>exit</summary>
    ExitMark,

    /// <summary>capacity</summary>
    CapacityMark,

    /// <summary>Speed over the day</summary>
    DayTitle,

    /// <summary>{0} at {1}, by local hour</summary>
    DaySubtitle,

    /// <summary>{0}, by local hour</summary>
    DaySubtitleAll,

    /// <summary>Stream-weighted mean video bitrate in each local hour, mean over the days of the month and the replications. Shown are, of the months kept by hour, the one with the lowest value and the last one.</summary>
    DayCaption,

    /// <summary>prime time</summary>
    PrimeTime,

    /// <summary>Busy-hour utilisation of links</summary>
    LinkTitle,

    /// <summary>Load over capacity, by link and month</summary>
    LinkSubtitle,

    /// <summary>Mean load over capacity of each link in the hour of the day in which it is highest, mean of the replications. The {0} links with the highest value in any regime and month.</summary>
    LinkCaption,

    /// <summary>Link</summary>
    Link,

    /// <summary>Who pays whom: revenue and cost by actor</summary>
    MoneyTitle,

    /// <summary>Received to the right, paid to the left; mean per month</summary>
    MoneySubtitle,

    /// <summary>Sum of the ledger over all months, mean of the replications, divided by the number of months. Every payment counts once as cost of its payer and once as revenue of its payee, so that all actors together sum to zero.</summary>
    MoneyCaption,

    /// <summary>What the regimes change for each actor</summary>
    MoneyChangeTitle,

    /// <summary>Difference from {0} by kind of payment; mean per month</summary>
    MoneyChangeSubtitle,

    /// <summary>net</summary>
    Net,

    /// <summary>Actor</summary>
    Actor,

    /// <summary>Kind of payment</summary>
    Kind,

    /// <summary>{0}/month</summary>
    PerMonth,

    /// <summary>Subscribers</summary>
    Subscribers,

    /// <summary>ISPs</summary>
    Isps,

    /// <summary>Transit carriers</summary>
    Carriers,

    /// <summary>Equipment makers</summary>
    Vendors,

    /// <summary>Electricity suppliers</summary>
    Utilities,

    /// <summary>Outside the model</summary>
    Outside,

    /// <summary>Advertisers</summary>
    Advertisers,

    /// <summary>Energy per viewing hour by component</summary>
    EnergyTitle,

    /// <summary>Wh per hour of viewing; models side by side</summary>
    EnergySubtitle,

    /// <summary>Energy attributed to viewing over the run divided by the hours viewed, mean of the replications; models are named above their bars and must not be mixed. Embodied carbon is not energy and is in the table.</summary>
    EnergyCaption,

    /// <summary>Viewing time at low quality</summary>
    QualityTitle,

    /// <summary>Share of stream time, {0}</summary>
    QualitySubtitle,

    /// <summary>Mean over the run and the replications; whiskers: 95% interval (Student t).</summary>
    QualityCaption,

    /// <summary>% of viewing time</summary>
    ShareOfTime,

    /// <summary>Value</summary>
    Value,

    /// <summary>Model</summary>
    Model,

    /// <summary>Component</summary>
    Component,

    /// <summary>Energy, Wh/h, {0}</summary>
    EnergyColumn,

    /// <summary>Carbon, gCO₂e/h, {0}</summary>
    CarbonColumn,

    /// <summary>Answer in two sentences</summary>
    AnswerHeading,

    /// <summary>Comparison of regimes</summary>
    ComparisonHeading,

    /// <summary>All comparisons, by ISP, provider and link</summary>
    AllComparisons,

    /// <summary>Figures</summary>
    FiguresHeading,

    /// <summary>Decisions</summary>
    DecisionsHeading,

    /// <summary>What actors decided under {0}, first replication</summary>
    DecisionsCaption,

    /// <summary>No decisions under {0}.</summary>
    NoDecisions,

    /// <summary>Decision</summary>
    Decision,

    /// <summary>Subject</summary>
    Subject,

    /// <summary>Reason</summary>
    Reason,

    /// <summary>Money by actor and kind</summary>
    MoneyHeading,

    /// <summary>Why did they?</summary>
    WhyHeading,

    /// <summary>Open a regime, then an actor and a topic: what it could do, what it expected of each option per month, what it chose (✓) and why. First replication. Options without a value were not weighed: a rule decided.</summary>
    WhyIntroduction,

    /// <summary>chosen</summary>
    Chosen,

    /// <summary>1 decision</summary>
    DecisionsCountOne,

    /// <summary>Decided alike in {0} months running; figures are those of the first.</summary>
    DecidedAlike,

    /// <summary>Who gains and who pays</summary>
    LedgerHeading,

    /// <summary>Received less paid by group, mean per month. Every payment has two sides, so the groups sum to zero. Consumer surplus, where it was computed, is no payment and stands apart.</summary>
    WelfareCaption,

    /// <summary>Bill of an average line of each ISP over all lines, also those without the service.</summary>
    BillsCaption,

    /// <summary>Markets, first month → last month. HHI: Herfindahl–Hirschman index, sum of squared shares in percent, 10,000 for a monopoly.</summary>
    MarketCaption,

    /// <summary>HHI of ISPs, by lines</summary>
    IspConcentration,

    /// <summary>HHI of content providers, by adopting lines</summary>
    ProviderConcentration,

    /// <summary>Content providers in business</summary>
    ProvidersInBusiness,

    /// <summary>Who pays whom</summary>
    MatrixHeading,

    /// <summary>{0}: payers in rows, payees in columns, {1}</summary>
    MatrixCaption,

    /// <summary>Payer ↓ payee →</summary>
    PayerPayee,

    /// <summary>Statement of each actor</summary>
    StatementHeading,

    /// <summary>{0}: revenue, cost and margin, mean per month</summary>
    StatementCaption,

    /// <summary>revenue</summary>
    Revenue,

    /// <summary>cost</summary>
    Cost,

    /// <summary>margin</summary>
    Margin,

    /// <summary>total</summary>
    Sum,

    /// <summary>Group</summary>
    Group,

    /// <summary>consumer surplus</summary>
    ConsumerSurplus,

    /// <summary>Who bears each {0} of fees, and who has it in the end</summary>
    FeeTitle,

    /// <summary>Fees that content providers pay to ISPs beyond those under {0}; per unit paid</summary>
    FeeSubtitle,

    /// <summary>Differences between the ledgers of the two regimes over the whole run. Prices: change of the mean price times the quantity under the regime with the fee. Network costs: transit, ports, carriage, caches, capacity and electricity, the fees themselves apart. Other: what is left, for example subscribers and advertising won or lost. Each bar sums to 1; parts to the left of zero count against the others.</summary>
    FeeCaption,

    /// <summary>{0} per {0} of fees</summary>
    FeeAxis,

    /// <summary>borne by</summary>
    FeePaid,

    /// <summary>ends up with</summary>
    FeeReceived,

    /// <summary>Side</summary>
    FeeSide,

    /// <summary>Part</summary>
    FeePartColumn,

    /// <summary>Share</summary>
    FeeShare,

    /// <summary>Energy and emissions</summary>
    EmissionsHeading,

    /// <summary>Per viewing hour over the run, mean of the replications. Carbon is that of the use phase, except in the row of embodied carbon, which is that of manufacture. Basis: {0}</summary>
    EmissionsCaption,

    /// <summary>By the hybrid model the largest difference between regimes in use-phase carbon per viewing hour is {0} ({1} of the baseline), whereas device and home router alone cause {2}.</summary>
    SmallEffect,

    /// <summary>Parameters and their sources</summary>
    ParametersHeading,

    /// <summary>Values given by the scenario</summary>
    ParametersGiven,

    /// <summary>Defaults ({0})</summary>
    ParametersDefault,

    /// <summary>Parameter</summary>
    Path,

    /// <summary>Year</summary>
    Year,

    /// <summary>Source</summary>
    SourceColumn,

    /// <summary>Remark</summary>
    Note,

    /// <summary>guess</summary>
    Guess,

    /// <summary>{0} values are guesses without a source; they are marked.</summary>
    GuessCount,

    /// <summary>All regimes</summary>
    ValuesBy,

    /// <summary>What is evidence and what is not</summary>
    EvidenceHeading,

    /// <summary>Fitted, and so no evidence</summary>
    FittedHeading,

    /// <summary>Nothing was fitted.</summary>
    NothingFitted,

    /// <summary>Not modelled</summary>
    NotModelledHeading,

    /// <summary>The scenario states nothing that it leaves out.</summary>
    NothingLeftOut,

    /// <summary>Published values</summary>
    ObservationsHeading,

    /// <summary>Published values and the mean of the replications under {0}</summary>
    ObservationsCaption,

    /// <summary>Simulated</summary>
    Simulated,

    /// <summary>Used for fitting</summary>
    UsedForFitting,

    /// <summary>yes</summary>
    Yes,

    /// <summary>no</summary>
    No,

    /// <summary>Provenance</summary>
    ProvenanceHeading,

    /// <summary>Scenario hash (SHA-256)</summary>
    ScenarioHash,

    /// <summary>Results hash (SHA-256)</summary>
    ResultsHash,

    /// <summary>Seed</summary>
    Seed,

    /// <summary>Engine version</summary>
    EngineVersion,

    /// <summary>Replications finished, by regime</summary>
    Replications,

    /// <summary>Months</summary>
    Period,

    /// <summary>Numbers behind this figure</summary>
    DataBehind,

    /// <summary>Contents</summary>
    Contents,

    /// <summary>Made by NeutralitySim {0} from simulated data: the model's consequences, not a forecast.</summary>
    GeneratedBy,

    /// <summary>M {0}</summary>
    Millions,

    /// <summary>bn {0}</summary>
    Billions,

    /// <summary>points</summary>
    PointsUnit,

    /// <summary>Energy of standby charged to nobody's viewing: {0}.</summary>
    Standby,

    /// <summary>{0} under {1}</summary>
    StandbyItem,

    /// <summary>utilisation {0}</summary>
    UtilisationReason,

    /// <summary>{0} {1}/Mbps/month</summary>
    PricePerMbps,

    /// <summary>provider gains {0} {1}/month</summary>
    GainReason,

    /// <summary>in use for {0} of the month</summary>
    ShareOfMonthReason,

    /// <summary>saves {0} {1}/month</summary>
    SavingReason,

    /// <summary>network charges are {0} of revenue</summary>
    ChargesReason,

    /// <summary>{0} appliances</summary>
    Appliances,

    /// <summary>use or traffic {0}</summary>
    UseOrTrafficReason,

    /// <summary>{0} {1}/month</summary>
    PerMonthValue,

    /// <summary>charge per line {0} {1}</summary>
    ChargeReason,

    /// <summary>received from providers per line {0} {1}</summary>
    ReceiptsReason,

    /// <summary>{0} months of loss</summary>
    MonthsOfLoss,

    /// <summary>margin of the last month {0} {1}</summary>
    MarginReason,

    /// <summary>{0} decisions</summary>
    DecisionsCount,

    /// <summary>No published values are compared.</summary>
    NoObservations,

    /// <summary>{0}: {1}</summary>
    RunsOf,

    /// <summary>Model, boundary, grid basis, dataset and vintage</summary>
    ModelBoundary,

    /// <summary>ports and capacity</summary>
    CapacityPart,

    /// <summary>caches</summary>
    CachesPart,

    /// <summary>operations and electricity</summary>
    RunningPart,

    /// <summary>A company's year and plan</summary>
    CorporateHeading,

    /// <summary>{0}'s years in separate lines</summary>
    CorporateTitle,

    /// <summary>gross, reduce, retain, remove and both nettings; lines are not added up</summary>
    CorporateSubtitle,

    /// <summary>It is no footprint of viewing and is never added to figures per viewing hour, nor does it change any comparison of regimes.</summary>
    CorporateNotAnHour,

    /// <summary>{0}, kt CO₂e a year; reductions from {1}; totals {2}; – where not published</summary>
    CorporateCaption,

    /// <summary>For scale only: streaming in {0}, {1}, over the hours watched is {2} to {3} g per hour inside the company's boundary.</summary>
    StreamingPerHour,

    /// <summary>Science-based net (SBTi 2021): avoidance credits count nothing, and permanent removals neutralise only a residual of at most a tenth of the baseline. Company claim: gross less all credits; this is not SBTi net-zero. Reduce is already inside gross and is not subtracted again.</summary>
    NettingRules,

    /// <summary>gross</summary>
    Gross,

    /// <summary>reduce</summary>
    Reduce,

    /// <summary>retain</summary>
    Retain,

    /// <summary>remove</summary>
    Remove,

    /// <summary>of it for good</summary>
    RemoveForGood,

    /// <summary>avoided, as claimed (memo)</summary>
    Avoided,

    /// <summary>net, science-based</summary>
    NetScience,

    /// <summary>net, company claim</summary>
    NetCompany,

    /// <summary>as first published</summary>
    AsPublished,

    /// <summary>as restated</summary>
    AsRestated,

    /// <summary>The plan, year by year</summary>
    PlanHeading,

    /// <summary>In kt CO₂e. A reduction is compared with the straight line to its target; net zero promises nothing before its year. Needed change: of gross, each year from here on, to meet the target, or by the science-based rule to reach the residual. Needed credits: for a zero with gross as it stands in the company's view, permanent removals of the residual in the science-based one.</summary>
    PlanRules,

    /// <summary>a reading, announced by nobody</summary>
    NotAnnounced,

    /// <summary>{0}: no tonnes of these scopes are published, so nothing can be compared.</summary>
    NothingPublished,

    /// <summary>Judged by</summary>
    Measure,

    /// <summary>Status</summary>
    Status,

    /// <summary>announced</summary>
    Announced,

    /// <summary>achieved</summary>
    Achieved,

    /// <summary>gap</summary>
    Gap,

    /// <summary>needed change a year</summary>
    NeededChange,

    /// <summary>needed credits</summary>
    NeededCredits,

    /// <summary>Always-on power (power and hybrid)</summary>
    AlwaysOn,

    /// <summary>equal at</summary>
    Agreement,

    /// <summary>this scenario</summary>
    ThisScenario,

    /// <summary>Home router</summary>
    HomeRouter,

    /// <summary>Access and core network</summary>
    WholeNetwork,

    /// <summary>Where two ways of counting agree</summary>
    CrossoverTitle,

    /// <summary>Energy of a fixed line by its monthly volume: per gigabyte, or as equipment that is always on</summary>
    CrossoverSubtitle,

    /// <summary>Left of the crossing an intensity per gigabyte counts less than the equipment draws, right of it more, while the equipment draws much the same whatever passes. Power times 730 h over intensity; the little that bits add to the power is left out. The scenario's volume is that of the services it simulates, under the baseline; what else a household transfers comes on top. No carbon is in this figure.</summary>
    CrossoverCaption,

    /// <summary>Carbon per viewing hour by component (SCI)</summary>
    CarbonTitle,

    /// <summary>gCO₂e per hour of viewing; models side by side</summary>
    CarbonSubtitle,

    /// <summary>Software Carbon Intensity, specification 1.1: ((E · I) + M) per hour watched, location-based; E is the energy attributed to viewing, M manufacture where the scenario counts it. Models are named above their bars and must not be mixed or added.</summary>
    CarbonCaption,

    /// <summary>How regimes change carbon</summary>
    ChannelTitle,

    /// <summary>Difference from {0} by channel, use phase of all equipment, hybrid model</summary>
    ChannelSubtitle,

    /// <summary>Every piece of equipment draws a product of factors, one per channel; the difference is split among them without remainder (Shapley value), mean over paired replications. Standby is in it, manufacture is not; channels of less than a two-thousandth of the largest are left out of the picture.</summary>
    ChannelCaption,

    /// <summary>% of carbon under {0}</summary>
    ChannelUnit,

    /// <summary>Channel</summary>
    Channel,

    /// <summary>all channels</summary>
    AllChannels,

    /// <summary>By the hybrid model no regime moves use-phase carbon per viewing hour by more than {0} ({1} of the baseline; device and home router alone cause {2}), and carbon of all equipment together changes most under {3}, by {4}, mainly through {5} ({6}).</summary>
    RegimeEffect,

    /// <summary>Software Carbon Intensity (SCI 1.1) per viewing hour, ((E · I) + M)/R, and per gigabyte for information: location-based, without certificates or credits; mean of the replications. Standby charged to nobody's viewing is outside. Scores of one model compare regimes; scores of two models are never added.</summary>
    SciCaption,

    /// <summary>Basis</summary>
    Basis,

    /// <summary>{0}; grid {1}; level {2}; parameters {3}</summary>
    BasisLine,

    /// <summary>{0}, {1}, vintage {2}</summary>
    BasisGrid,

    /// <summary>Energy and carbon: {0}.</summary>
    EmissionsInComparison,

    /// <summary>Scenario {0} · seed {1} · engine {3} · estimate: typical days, no randomness, one run</summary>
    SourceEstimate,

    /// <summary>Scenario {0} · seed {1} · engine {3} · exact: 1 replication</summary>
    SourceExactOne,

    /// <summary>Scenario {0} · seed {1} · engine {3} · exact: {2} replications</summary>
    SourceExact,

    /// <summary>Baseline</summary>
    Reference,

    /// <summary>Baseline (value in brackets)</summary>
    ReferenceTick,

    /// <summary>{0}, baseline</summary>
    ReferenceColumn,

    /// <summary>fuller than baseline</summary>
    Risen,

    /// <summary>emptier than baseline</summary>
    Fallen,

    /// <summary>Baseline: the scenario before any lever is moved.</summary>
    ReferenceCaption,

    /// <summary>Link utilisation over the day</summary>
    HourTitle,

    /// <summary>Load over capacity by local hour, {0}</summary>
    HourSubtitle,

    /// <summary>Mean load over capacity of each link in each local hour of the month, first replication. The {0} links whose busy hours are most above 70% over all regimes and months, in the month in which they are so most.</summary>
    HourCaption,

    /// <summary>Triangles: at least 2 points above or below the baseline; large ones: at least 10.</summary>
    HourReferenceCaption,

    /// <summary>Who pays more, who receives more than under {0}</summary>
    PaysMoreTitle,

    /// <summary>Video speed in prime time</summary>
    LiveSpeed,

    /// <summary>Subscriber bill</summary>
    LiveBill,

    /// <summary>ISP margin</summary>
    LiveIspMargin,

    /// <summary>Content provider margin</summary>
    LiveProviderMargin,

    /// <summary>Carbon per viewing hour</summary>
    LiveCarbon,

    /// <summary>Content providers in business</summary>
    LiveAlive,

    /// <summary>{0} {1} (was {2})</summary>
    LiveMove,

    /// <summary>{0} and {1} more changes</summary>
    LiveMoreMoves,

    /// <summary>{0} and 1 more change</summary>
    LiveOneMoreMove,

    /// <summary>All levers at baseline</summary>
    LiveReset,

    /// <summary>{0}: {1}.</summary>
    LiveSentence,

    /// <summary>under {0}, {1}</summary>
    LiveUnder,

    /// <summary>{0} rises by {1} to {2}</summary>
    LiveRises,

    /// <summary>{0} falls by {1} to {2}</summary>
    LiveFalls,

    /// <summary>nothing changes</summary>
    LiveNothing,

    /// <summary>nothing changes beyond noise</summary>
    LiveNothingBeyondNoise,

    /// <summary>{0} and {1}</summary>
    LiveAnd,

    /// <summary>video speed</summary>
    LiveSpeedSubject,

    /// <summary>the bill</summary>
    LiveBillSubject,

    /// <summary>the ISPs' margin</summary>
    LiveIspMarginSubject,

    /// <summary>the content providers' margin</summary>
    LiveProviderMarginSubject,

    /// <summary>carbon per viewing hour</summary>
    LiveCarbonSubject,

    /// <summary>the number of content providers in business</summary>
    LiveAliveSubject,

    /// <summary>To the right: receives more or pays less; to the left: pays more or receives less; mean per month</summary>
    PaysMoreSubtitle,

    /// <summary>Transit carriers, equipment makers and everybody else outside are in the table only.</summary>
    MoneyPartiesCaption,

    /// <summary>{0} goes from {1} to {2}</summary>
    LiveRisesOrFallsFrom,

    /// <summary>{0} per line and month</summary>
    LivePerLine,

    /// <summary>{0} per subscriber and month</summary>
    LivePerAdopter,

    /// <summary>grams of CO₂e</summary>
    LivePerHour,

    /// <summary>{0}; boundary: {1}</summary>
    CarbonBoundary,

    /// <summary>{0} → ≥ {1}</summary>
    Shades,
}
