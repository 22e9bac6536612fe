using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A kind of single value: how it is written, checked, described and put in a schema.</summary>
internal abstract class ScalarKind(string name)
{
    /// <summary>Short name in documents and schema definitions, kebab-case.</summary>
    public string Name { get; } = name;

    /// <summary>What is accepted, a clause with units and an example.</summary>
    /// <param name="currency">Currency of the scenario; null when unknown.</param>
    public abstract Text Accepted(string? currency = null);

    /// <summary>A value to imitate.</summary>
    public abstract string Example { get; }

    /// <summary>Regular expression of accepted texts, for editors; null when <see cref="Choices"/> says it all.</summary>
    public abstract string? Pattern { get; }

    /// <summary>The accepted words, where they are few; else empty.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>True for numbers, with or without a unit; false for words.</summary>
    public virtual bool IsNumber => false;

    /// <summary>True when a bare number of YAML may stand for a value.</summary>
    public virtual bool AcceptsPlainNumbers => false;

    /// <summary>A value of this kind without a range.</summary>
    public ScalarType Any => new(this);

    /// <summary>A value of this kind within a range, in the base unit.</summary>
    public ScalarType Between(double minimum, double maximum) => new(this, minimum, maximum);

    /// <summary>Reads a text; null when it succeeds.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="currency">Currency of the scenario; null when unknown, which accepts any.</param>
    /// <param name="value">The value.</param>
    public abstract Problem? Parse(string text, string? currency, out ScalarValue value);

    /// <summary>The text with the scenario's currency named.</summary>
    public virtual string Complete(string text, string? currency) => text;

    /// <summary>A number of this kind as a person would write it.</summary>
    public virtual string Format(double number, string? currency) => Words.Number(number);
}
