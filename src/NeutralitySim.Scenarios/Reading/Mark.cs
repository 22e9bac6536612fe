namespace NeutralitySim.Scenarios.Reading;

/// <summary>Where a piece of YAML stands.</summary>
/// <param name="File">File as named to the user, or a command-line option.</param>
/// <param name="Line">Line, from 1; 0 outside a file.</param>
/// <param name="Column">Column, from 1; 0 outside a file.</param>
/// <param name="IsShipped">True for the parameter files that lie beneath every scenario without being asked for.</param>
internal sealed record Mark(string File, int Line, int Column, bool IsShipped = false);
