namespace NeutralitySim.Scenarios.Reading;

/// <summary>Where a piece of YAML, or a cell of a table, stands.</summary>
/// <param name="File">File as named to the user, or a command-line option.</param>
/// <param name="Line">Line, or row of a table, from 1; 0 outside a file.</param>
/// <param name="Column">Column, from 1; 0 outside a file.</param>
/// <param name="IsShipped">True for the parameter files that lie beneath every scenario without being asked for.</param>
internal record Mark(string File, int Line, int Column, bool IsShipped = false)
{
    /// <summary>Where a key would stand that is missing from what stands here.</summary>
    /// <param name="path">Dotted path of the key.</param>
    public virtual Mark PlaceOf(string path) => this;
}
