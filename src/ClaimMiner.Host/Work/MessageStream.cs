using System.Buffers.Binary;
using System.Text.Json;
using ClaimMiner.Claims.Files;

namespace ClaimMiner.Host.Work;

/// <summary>JSON messages over a pipe, each behind its length in four bytes, the lowest first.</summary>
internal static class MessageStream
{
    private const int LengthBytes = 4;

    public static async Task WriteAsync<T>(Stream stream, T message, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, ContractJson.Line);
        var framed = new byte[LengthBytes + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(framed, body.Length);
        body.CopyTo(framed, LengthBytes);
        await stream.WriteAsync(framed, cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>The next message; null when the other side has gone.</summary>
    /// <param name="stream">The pipe.</param>
    /// <param name="most">The most bytes of a message.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="InvalidDataException">The message is longer than that, or is none.</exception>
    public static async Task<T?> ReadAsync<T>(Stream stream, int most, CancellationToken cancellation) where T : class
    {
        var head = new byte[LengthBytes];
        if (await stream.ReadAtLeastAsync(head, LengthBytes, throwOnEndOfStream: false, cancellation) < LengthBytes)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length < 0 || length > most)
        {
            throw new InvalidDataException($"a message has {(uint)length} bytes; at most {most} are taken");
        }

        var body = new byte[length];
        if (await stream.ReadAtLeastAsync(body, length, throwOnEndOfStream: false, cancellation) < length)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body, ContractJson.Line) ?? throw new InvalidDataException("a message is null");
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"a message is not what was expected: {fault.Message}");
        }
    }
}
