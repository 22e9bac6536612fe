namespace NeutralitySim.Workshop.Rounds;

/// <summary>Which way something moves.</summary>
public enum Direction
{
    /// <summary>It falls by more than the smallest change that counts as one.</summary>
    Down,

    /// <summary>It does not change so that anybody would name it.</summary>
    NoChange,

    /// <summary>It rises by more than the smallest change that counts as one.</summary>
    Up,
}
