using System.Diagnostics;

namespace NeutralitySim.Grains.Tests;

/// <summary>The programs of an installed PostgreSQL, which refuse to run as root and so run as the user postgres then.</summary>
internal static class PostgresPrograms
{
    private const string ServersUser = "postgres";

    private static readonly string? Folder = FindFolder();

    /// <summary>Why no server can be started here; null where one can.</summary>
    public static string? Absence { get; } =
        Folder is null ? "Needs PostgreSQL's initdb and pg_ctl, in /usr/lib/postgresql/*/bin or on the PATH."
        : Environment.IsPrivilegedProcess && !HasServersUser()
            ? $"PostgreSQL does not run as root, and there is no user {ServersUser}."
        : null;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(Folder!, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", ServersUser, "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        start.WorkingDirectory = Path.GetTempPath();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {errors}{output.Result}");
    }

    private static string? FindFolder()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(version => int.TryParse(Path.GetFileName(version), out int number) ? number : 0)
                .Select(version => Path.Combine(version, "bin"))
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        return installed
            .Concat(onPath)
            .FirstOrDefault(folder =>
                File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"))
            );
    }

    private static bool HasServersUser() =>
        File.Exists("/etc/passwd")
        && File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{ServersUser}:", StringComparison.Ordinal));
}
