namespace NeutralitySim.Grains.Tests;

/// <summary>A test that needs a PostgreSQL server of its own; skipped where none can be started.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresPrograms.Absence;
}
