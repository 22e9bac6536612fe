namespace NeutralitySim.Grains;

/// <summary>What a database leaves of what was deleted.</summary>
internal interface IWorkshopTraces
{
    /// <summary>Makes sure that nothing of it can be read any more.</summary>
    Task Erase();
}
