using System.Buffers.Binary;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>Reads big-endian numbers from a font program; outside of it everything is 0.</summary>
internal readonly struct BigEndianReader(byte[] bytes)
{
    public int Length => bytes.Length;

    public int Byte(int at) => at >= 0 && at < bytes.Length ? bytes[at] : 0;

    public int UInt16(int at) => at >= 0 && at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at)) : 0;

    public int Int16(int at) => (short)UInt16(at);

    public long UInt32(int at) => at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)) : 0;

    /// <summary>A position; -1 when it cannot be one.</summary>
    public int Offset(int at) => UInt32(at) is var value && value < bytes.Length ? (int)value : -1;

    public ReadOnlySpan<byte> Slice(int at, int length) => at >= 0 && length >= 0 && at + (long)length <= bytes.Length ? bytes.AsSpan(at, length) : [];
}
