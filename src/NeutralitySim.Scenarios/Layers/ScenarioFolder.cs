using System.Text;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>Reads files of the folder tree a scenario may include from, and the files shipped inside the program.</summary>
internal sealed class ScenarioFolder
{
    private const string Shipped = "shipped/";
    private const string RegimeFolder = "regimes/";
    private readonly ErrorList _errors;
    private readonly string? _root;
    private readonly List<string> _read = [];
    private int _files;

    /// <summary>The tree around a scenario file.</summary>
    /// <param name="scenario">Full path of the scenario file; null for a text without a file, which includes only shipped files.</param>
    /// <param name="root">Folder that may be included from; null to find it.</param>
    public ScenarioFolder(string? scenario, string? root, ErrorList errors)
    {
        _errors = errors;
        _root =
            root is not null ? Path.GetFullPath(root)
            : scenario is null ? null
            : FindRoot(scenario);
    }

    private ScenarioFolder(ErrorList errors, string? root) => (_errors, _root) = (errors, root);

    /// <summary>Full paths of the files read, in that order, each once.</summary>
    public IReadOnlyList<string> FilesRead => [.. _read.Distinct()];

    /// <summary>The same tree, whose errors go elsewhere.</summary>
    public ScenarioFolder Telling(ErrorList errors) => new(errors, _root);

    /// <summary>The tree of a file; null, with the reason among the errors, when it cannot be read.</summary>
    public MapNode? Read(string fullPath, string shownAs, Mark askedBy, string path) =>
        IsOneMore(askedBy, path) && TextOf(fullPath, shownAs, askedBy, path) is { } text
            ? Parse(text, shownAs, false)
            : null;

    /// <summary>The text of a table file; null, with the reason among the errors, when it cannot be read.</summary>
    public string? ReadTable(string fullPath, string shownAs, Mark askedBy, string path)
    {
        if (!IsOneMore(askedBy, path))
            return null;
        string? text = TextOf(fullPath, shownAs, askedBy, path, ScenarioTexts.ReadableTable);
        // UTF-16, which spreadsheets call Unicode text, is UTF-8 with a NUL in each second place.
        if (text?.Contains('\0', StringComparison.Ordinal) != true)
            return text;
        _errors.Add(
            askedBy,
            path,
            ScenarioTexts.FileNotText.With(Words.QuotedPath(shownAs)),
            ScenarioTexts.ReadableTable
        );
        return null;
    }

    private bool IsOneMore(Mark askedBy, string path)
    {
        if (++_files <= YamlLimits.Files)
            return true;
        _errors.Add(askedBy, path, ScenarioTexts.TooManyFiles.With(YamlLimits.Files));
        return false;
    }

    /// <summary>A preset or parameter file by its place under the scenarios folder: the user's own edition, else the shipped one.</summary>
    public MapNode? ReadShipped(string place, bool isShipped)
    {
        string? own = _root is null ? null : Path.Combine(_root, place);
        if (own is not null && File.Exists(own))
            return TextOf(own, Shown(own), new Mark(Shown(own), 0, 0), "") is { } text
                ? Parse(text, Shown(own), isShipped)
                : null;
        using var stream = typeof(ScenarioFolder).Assembly.GetManifestResourceStream(Shipped + place);
        return stream is null ? null : Parse(new StreamReader(stream).ReadToEnd(), place, isShipped);
    }

    /// <summary>True when a file that lies beneath every scenario is the one in the program, word for word.</summary>
    /// <param name="shownAs">The file as errors name it.</param>
    public bool IsAsShipped(string shownAs)
    {
        if (_root is null)
            return true;
        foreach (string name in typeof(ScenarioFolder).Assembly.GetManifestResourceNames())
        {
            string place = name[Shipped.Length..];
            string own = Path.Combine(_root, place);
            if (Shown(own) != shownAs)
                continue;
            using var stream = typeof(ScenarioFolder).Assembly.GetManifestResourceStream(name)!;
            return TextOf(own, shownAs, new Mark(shownAs, 0, 0), "") == new StreamReader(stream).ReadToEnd();
        }
        return true;
    }

    /// <summary>Names of the files of a folder that come with the program, without their ending.</summary>
    /// <param name="folder">Folder with its closing slash, for example <c>regimes/</c>.</param>
    public static IReadOnlyList<string> ShippedNames(string folder) =>
        [
            .. typeof(ScenarioFolder)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Shipped + folder, StringComparison.Ordinal))
                .Select(name => Path.GetFileNameWithoutExtension(name[(Shipped + folder).Length..]))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Names of the regimes shipped with the program.</summary>
    public static IReadOnlyList<string> ShippedRegimes { get; } = ShippedNames(RegimeFolder);

    /// <summary>Names of the regimes that may be asked for by name.</summary>
    public IReadOnlyList<string> RegimeNames() => Names(RegimeFolder);

    /// <summary>A lever that may lie beneath a scenario's own; null after reporting a name that none has.</summary>
    public MapNode? ReadLever(string name, Mark askedBy, string path) =>
        Named("levers/", name, false, askedBy, path, ScenarioTexts.UnknownShippedLever);

    /// <summary>A published set of emission parameters; null after reporting a name that none has.</summary>
    public MapNode? ReadPreset(string name, Mark askedBy, string path) =>
        Named("parameters/presets/", name, true, askedBy, path, ScenarioTexts.UnknownPreset);

    private MapNode? Named(string folder, string name, bool isShipped, Mark askedBy, string path, Text unknown)
    {
        var names = Names(folder);
        if (names.Contains(name))
            return ReadShipped($"{folder}{name}.yaml", isShipped);
        _errors.AddUnknown(askedBy, path, unknown, name, names);
        return null;
    }

    private List<string> Names(string folder)
    {
        var shipped = ShippedNames(folder);
        string? own = _root is null ? null : Path.Combine(_root, folder);
        var ownNames =
            own is not null && Directory.Exists(own)
                ? Directory.EnumerateFiles(own, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file))
                : [];
        return [.. shipped.Concat(ownNames).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Full path of an included file, inside the tree; null after reporting why not.</summary>
    public string? Include(string including, ScalarNode written, string path)
    {
        bool isPlain = !Path.IsPathRooted(written.Text) && written.Text.IndexOfAny(['\\', ':', '\0']) < 0;
        if (_root is not null && isPlain && !written.IsEmpty)
        {
            string full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(including)!, written.Text));
            if (IsInside(full))
                return full;
        }
        var accepted = _root is null ? ScenarioTexts.IncludesNothing : ScenarioTexts.PathInside.With(Shown(_root));
        _errors.Add(written, path, accepted);
        return null;
    }

    public static string Shown(string fullPath)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), fullPath);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? fullPath : relative).Replace('\\', '/');
    }

    private bool IsInside(string full) =>
        full.StartsWith(
            Path.TrimEndingDirectorySeparator(_root!) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static string FindRoot(string scenario)
    {
        string own = Path.GetDirectoryName(scenario)!;
        for (var folder = new DirectoryInfo(own); folder is not null; folder = folder.Parent)
            if (folder.Name == "scenarios")
                return folder.FullName;
        return own;
    }

    private string? TextOf(string fullPath, string shownAs, Mark askedBy, string path, Text? accepted = null)
    {
        Text reason;
        try
        {
            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            // No larger than the file, for a megabyte at a time would keep the memory manager busy.
            bool tellsLength = stream.CanSeek && stream.Length > 0;
            int most = tellsLength ? (int)Math.Min(stream.Length, YamlLimits.FileBytes) : YamlLimits.FileBytes;
            byte[] bytes = new byte[most + 1];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            _read.Add(fullPath);
            if (length <= most)
                return new UTF8Encoding(false, throwOnInvalidBytes: true)
                    .GetString(bytes, 0, length)
                    .TrimStart('\ufeff');
            reason = ScenarioTexts.FileTooLarge.With(Words.QuotedPath(shownAs));
        }
        catch (DecoderFallbackException)
        {
            reason = ScenarioTexts.FileNotText.With(Words.QuotedPath(shownAs));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = ScenarioTexts.NoSuchFile.With(Words.QuotedPath(shownAs));
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reason = ScenarioTexts.FileUnreadable.With(Words.QuotedPath(shownAs));
        }
        _errors.Add(askedBy, path, reason, accepted ?? ScenarioTexts.ReadableFile);
        return null;
    }

    private MapNode? Parse(string text, string shownAs, bool isShipped)
    {
        var node = YamlReader.Read(text, shownAs, isShipped, _errors);
        if (node is ScalarNode { IsEmpty: true })
            return MapNode.Empty(node.Mark);
        if (node is not null and not MapNode)
            _errors.Add(node, "", ScenarioTexts.KeysWithValues);
        return node as MapNode;
    }
}
