using System.Globalization;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>Attributes of a message, as text (opentelemetry/proto/common/v1/common.proto).</summary>
internal static class ReceivedAttributes
{
    public static IReadOnlyDictionary<string, string> Read(ProtobufMessage message, int field) =>
        message.All(field).ToDictionary(pair => pair.Text(1), pair => Text(pair.One(2)));

    private static string Text(ProtobufMessage value) =>
        value.Has(1) ? value.Text(1) : value.Number(3).ToString(CultureInfo.InvariantCulture);
}
