using System.Runtime.CompilerServices;

namespace ClaimMiner.Pdf.Objects;

/// <summary>The character classes of PDF syntax (ISO 32000-1, 7.2.2).</summary>
internal static class PdfBytes
{
    private const long WhiteSpace = 1L << 0 | 1L << 9 | 1L << 10 | 1L << 12 | 1L << 13 | 1L << 32;

    private static readonly bool[] Regular = Enumerable.Range(0, 256).Select(b => !IsWhiteSpace((byte)b) && !IsDelimiter((byte)b)).ToArray();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(byte b) => b <= 32 && (WhiteSpace >> b & 1) != 0;

    public static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
        or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    public static bool IsRegular(byte b) => Regular[b];

    /// <summary>The value of a hexadecimal digit; -1 for anything else.</summary>
    public static int HexValue(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };
}
