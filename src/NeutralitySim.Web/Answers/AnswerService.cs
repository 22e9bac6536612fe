using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using NeutralitySim.Reporting;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Views;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Pages;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>Answers a move: at once from typical days, then from the runs the scenario asks for.</summary>
/// <param name="simulator">Runs.</param>
/// <param name="precedence">Told of the estimates.</param>
/// <param name="views">Draws.</param>
/// <param name="limits">Limits.</param>
/// <param name="onFault">Told of what goes wrong in the program.</param>
/// <param name="stopping">Cancelled when the server stops.</param>
internal sealed class AnswerService(
    Simulator simulator,
    Precedence precedence,
    AnswerViews views,
    WorkshopLimits limits,
    Action<string>? onFault,
    CancellationToken stopping
)
{
    private static readonly TimeSpan BetweenProgress = TimeSpan.FromMilliseconds(200);

    private readonly SharedResults _results = new(
        (question, months, cancellation) => simulator.Run(simulator.Plan(question), question, months, cancellation),
        limits,
        stopping
    );
    private readonly SemaphoreSlim _picturing = new(1);
    private readonly Dictionary<(string Scenario, string Language), string> _pictures = [];
    private readonly FairPlaces _places = new(limits.Answers);

    /// <summary>Answers being made.</summary>
    public int Open => _places.Taken;

    /// <summary>A place among those whose answers are made at once; give it back by disposing of it.</summary>
    /// <param name="party">Who asks.</param>
    /// <exception cref="FaultException">All are taken, or as many by this party as it may have.</exception>
    public IDisposable Enter(IPAddress party) => _places.Enter(party) ?? throw new FaultException(Fault.Busy);

    /// <summary>What a page is opened with: the answer, the charts there are, and each regime's style.</summary>
    /// <exception cref="FaultException">There is none, and why.</exception>
    public Task<FirstView> First(Question question, Sheet sheet, CancellationToken cancellation) =>
        InTime(
            question,
            sheet,
            async (now, reference) =>
                new FirstView(
                    await views.Draw(now, reference, question, sheet),
                    [.. LiveFigures.Make(now, reference).Select(figure => (figure.Id, figure.Title))],
                    now.Reader.Regimes.ToDictionary(regime => regime, now.StyleOf)
                ),
            cancellation
        );

    /// <summary>The answer that a reader waits for.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="sheet">What is shown.</param>
    /// <param name="cancellation">Cancelled when nobody waits any more.</param>
    /// <exception cref="FaultException">There is none, and why.</exception>
    public Task<AnswerView> Estimate(Question question, Sheet sheet, CancellationToken cancellation) =>
        InTime(question, sheet, (now, reference) => views.Draw(now, reference, question, sheet), cancellation);

    /// <summary>A picture of an answer, made once for each scenario and language, one at a time.</summary>
    public async Task<string> Picture(Question question, Locale locale, CancellationToken cancellation)
    {
        var key = (question.State.Scenario, locale.Language);
        await _picturing.WaitAsync(cancellation);
        try
        {
            if (!_pictures.TryGetValue(key, out string? picture))
                _pictures[key] = picture = await InTime(
                    question,
                    new Sheet(locale, [], null, 0),
                    (now, _) => Task.FromResult(AnswerViews.Picture(now)),
                    cancellation
                );
            return picture;
        }
        finally
        {
            _picturing.Release();
        }
    }

    /// <summary>The results of a question alone, kept for others who ask the same.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="FaultException">There are none, and why.</exception>
    public async Task<ReportContext> Results(Question question, CancellationToken cancellation)
    {
        using var limit = new TimeLimit(limits.ExactTime, limits.Clock, cancellation, stopping);
        try
        {
            return await _results.Of(question, isKept: true, new Months(), limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FaultException(stopping.IsCancellationRequested ? Fault.Busy : Fault.Time(limits.ExactTime));
        }
    }

    /// <summary>The numbers behind a figure of an answer.</summary>
    /// <exception cref="FaultException">There are none, and why.</exception>
    public Task<string> Numbers(
        Question question,
        Sheet sheet,
        FigureRequest request,
        CancellationToken cancellation
    ) =>
        InTime(
            question,
            sheet,
            (now, reference) => views.Numbers(now.About(sheet.Provider), reference, request),
            cancellation
        );

    private async Task<T> InTime<T>(
        Question question,
        Sheet sheet,
        Func<ReportContext, ReportContext, Task<T>> show,
        CancellationToken cancellation
    )
    {
        var time = question.IsEstimate ? limits.EstimateTime : limits.ExactTime;
        using var limit = new TimeLimit(time, limits.Clock, cancellation, stopping);
        using var first = question.IsEstimate ? precedence.Enter() : null;
        try
        {
            var (now, reference) = await Results(question, sheet, new Months(), limit.Token);
            return await show(now, reference);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FaultException(stopping.IsCancellationRequested ? Fault.Busy : Fault.Time(time));
        }
    }

    /// <summary>The events of an answer: the estimate that is there and, where that is wanted, progress, and the exact answer or why there is none.</summary>
    public async IAsyncEnumerable<SseItem<object>> Events(
        AnswerView estimate,
        bool isExactWanted,
        Question question,
        Sheet sheet,
        IDisposable place,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var held = place;
        yield return new SseItem<object>(estimate, "estimate");
        if (!isExactWanted)
            yield break;
        await Task.Delay(limits.Settling, limits.Clock, cancellation);
        using var limit = new TimeLimit(limits.ExactTime, limits.Clock, cancellation, stopping);
        var months = new Months();
        var exact = Answer(question with { IsEstimate = false }, sheet, months, limit.Token);
        object Come() => new { done = months.Done, total = Math.Max(1, months.Planned) };
        await foreach (var item in Progress(exact, Come, cancellation))
            yield return item;

        yield return await Told(
            exact,
            () => new SseItem<object>(exact.Result.View, "exact"),
            limits.ExactTime,
            sheet.Locale,
            cancellation
        );
        if (!exact.IsCompletedSuccessfully)
            yield break;
        // After the answer, which stands whatever becomes of this.
        await foreach (
            string rules in WhichRule(question with { IsEstimate = false }, (await exact).Results, limit.Token)
        )
            yield return new SseItem<object>(rules, "rules");
    }

    /// <summary>The events of a study: how far it has come, then that it is there, or why it is not.</summary>
    public async IAsyncEnumerable<SseItem<object>> Study(
        PageStudies studies,
        Question question,
        Locale locale,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var limit = new TimeLimit(limits.StudyTime, limits.Clock, cancellation, stopping);
        var steps = new StudySteps();
        // On a thread of its own: reading the state as a scenario takes a moment.
        var study = Task.Run(() => studies.Make(question, steps, limit.Token), cancellation);
        object Come() =>
            new
            {
                step = steps.Stage is null ? 0 : steps.Number,
                told = Told(steps, locale),
                done = steps.Done,
                total = Math.Max(1, steps.Total),
            };
        await foreach (var item in Progress(study, Come, cancellation))
            yield return item;
        yield return await Told(
            study,
            () => new SseItem<object>(new { }, "studied"),
            limits.StudyTime,
            locale,
            cancellation
        );
    }

    private static string Told(StudySteps steps, Locale locale) =>
        steps.Stage is { } stage
            ? locale.With(PageTexts.HowSureStep, steps.Number, StudySteps.Count, locale[stage], steps.Done, steps.Total)
            : locale[PageTexts.HowSureQueue];

    // How far work has come, now and then until it has ended.
    private static async IAsyncEnumerable<SseItem<object>> Progress(
        Task work,
        Func<object> come,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        while (await Task.WhenAny(work, Task.Delay(BetweenProgress, cancellation)) != work)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new SseItem<object>(come(), "progress");
        }
    }

    private async IAsyncEnumerable<string> WhichRule(
        Question question,
        ReportContext results,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var found = simulator
            .WhichRule(simulator.Plan(question), results, question, cancellation)
            .GetAsyncEnumerator(cancellation);
        while (await IsThere(found))
            yield return await views.Draw(results, found.Current);
    }

    // What takes too long, or goes wrong, is left out.
    private async Task<bool> IsThere(IAsyncEnumerator<IReadOnlyList<RuleDifference>> found)
    {
        try
        {
            return await found.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception wrong)
        {
            onFault?.Invoke(wrong.ToString());
            return false;
        }
    }

    private async Task<SseItem<object>> Told(
        Task work,
        Func<SseItem<object>> done,
        TimeSpan time,
        Locale locale,
        CancellationToken cancellation
    )
    {
        try
        {
            await work;
            return done();
        }
        catch (FaultException told)
        {
            return new SseItem<object>(Problem.Of(told.Fault, locale), "problem");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var fault = stopping.IsCancellationRequested ? Fault.Busy : Fault.Time(time);
            return new SseItem<object>(Problem.Of(fault, locale), "problem");
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            onFault?.Invoke(wrong.ToString());
            return new SseItem<object>(Problem.Of(Fault.Internal, locale), "problem");
        }
    }

    private async Task<(AnswerView View, ReportContext Results)> Answer(
        Question question,
        Sheet sheet,
        Months months,
        CancellationToken cancellation
    )
    {
        var (now, reference) = await Results(question, sheet, months, cancellation);
        return (await views.Draw(now, reference, question, sheet), now);
    }

    private async Task<(ReportContext Now, ReportContext Reference)> Results(
        Question question,
        Sheet sheet,
        Months months,
        CancellationToken cancellation
    )
    {
        var reference = _results.Of(question.Reference, isKept: true, months, cancellation);
        var now = question.IsReference ? reference : _results.Of(question, isKept: false, months, cancellation);
        await Task.WhenAll(now, reference);
        return ((await now).In(sheet.Locale.Language), await reference);
    }
}
