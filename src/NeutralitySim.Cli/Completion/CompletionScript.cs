namespace NeutralitySim.Cli.Completion;

/// <summary>Scripts that ask the program itself, by the parser's <c>[suggest]</c> directive, and else complete files.</summary>
internal static class CompletionScript
{
    private const string Program = "PROGRAM";

    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # neutralitysim: eval "$(neutralitysim completion bash)"
            _neutralitysim() {
                local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}"
                line="neutralitysim ${line#* }"
                local IFS=$'\n'
                COMPREPLY=($(PROGRAM "[suggest:${#line}]" "$line" 2>/dev/null))
                # Files, where nothing else is known to fit.
                [ "${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "$word"))
            }
            complete -o filenames -F _neutralitysim neutralitysim

            """,
        ["zsh"] = """
            # neutralitysim: eval "$(neutralitysim completion zsh)"
            _neutralitysim() {
                local line="neutralitysim ${LBUFFER#* }"
                local -a found
                found=("${(@f)$(PROGRAM "[suggest:${#line}]" "$line" 2>/dev/null)}")
                found=(${found:#})
                if (( ${#found} )); then compadd -- "${found[@]}"; else _files; fi
            }
            compdef _neutralitysim neutralitysim

            """,
        ["fish"] = """
            # neutralitysim: neutralitysim completion fish | source
            function _neutralitysim
                set -l line (string replace --regex '^\S+' neutralitysim (commandline --cut-at-cursor --current-process))
                PROGRAM "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete --command neutralitysim --arguments '(_neutralitysim)'

            """,
        ["pwsh"] = """
            # neutralitysim: neutralitysim completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName neutralitysim -ScriptBlock {
                param($word, $ast, $position)
                $line = ($ast.ToString() -replace '^\S+', 'neutralitysim')
                if (-not $word) { $line += ' ' }
                & PROGRAM "[suggest:$($line.Length)]" $line 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
    };

    /// <summary>Shells there are scripts for.</summary>
    public static IReadOnlyCollection<string> Shells => Scripts.Keys;

    /// <summary>How this program is started: its file, or the runtime and its library.</summary>
    public static IReadOnlyList<string> ThisProgram
    {
        get
        {
            string file = Environment.ProcessPath ?? "neutralitysim";
            return Path.GetFileNameWithoutExtension(file) == "dotnet"
                ? [file, Environment.GetCommandLineArgs()[0]]
                : [file];
        }
    }

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="program">The words that start the program.</param>
    public static string Of(string shell, IReadOnlyList<string> program)
    {
        string quoted = string.Join(
            ' ',
            program.Select(word =>
                shell == "pwsh"
                    ? $"'{word.Replace("'", "''", StringComparison.Ordinal)}'"
                    : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'"
            )
        );
        return Scripts[shell].ReplaceLineEndings("\n").Replace(Program, quoted, StringComparison.Ordinal);
    }
}
