namespace NeutralitySim.Workshop.Debrief;

/// <summary>When the questions are answered.</summary>
public enum Questionnaire
{
    /// <summary>Before anything is shown.</summary>
    Before,

    /// <summary>At the end.</summary>
    After,
}
