using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Web.Hosting;
using NeutralitySim.Web.Wording;

namespace NeutralitySim.Web.Answers;

/// <summary>Asks for the numbers behind a figure.</summary>
/// <param name="Answer">The move it was drawn for.</param>
/// <param name="Figure">Its id.</param>
/// <param name="Form"><c>table</c> for markup, <c>csv</c> for a file.</param>
/// <param name="IsExact">True for the exact answer, false for the estimate.</param>
internal sealed record FigureRequest(AnswerRequest Answer, string Figure, string Form, bool IsExact)
{
    public const string Csv = "csv";

    private static readonly string[] Forms = ["table", Csv];

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<ValueFault> Errors() =>
        [
            .. Answer is null ? [new ValueFault("answer", _ => "answer: {…}")] : Answer.Errors(),
            .. LiveFigures.Ids.Contains(Figure)
                ? (ValueFault[])[]
                : [new ValueFault("figure", _ => $"figure: {string.Join(", ", LiveFigures.Ids)}")],
            .. Forms.Contains(Form)
                ? (ValueFault[])[]
                : [new ValueFault("form", _ => $"form: {string.Join(", ", Forms)}")],
        ];
}
