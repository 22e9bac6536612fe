namespace NeutralitySim.Workshop.Debrief;

/// <summary>The questions asked before and after.</summary>
public static class Questions
{
    /// <summary>The questions in the order they are asked.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        new("understand", WorkshopTexts.Understand),
        new("interests", WorkshopTexts.Interests),
        new("isps-paid", WorkshopTexts.IspsPaid),
        new("alike", WorkshopTexts.Alike),
        new("carbon", WorkshopTexts.Carbon),
        new("agreement", WorkshopTexts.Agreement),
    ];
}
