using System.Text;

namespace ClaimMiner.Pdf.Objects;

/// <summary>Text outside of content: strings (ISO 32000-2, 7.9.2.2) are UTF-16 or UTF-8 by their mark, otherwise PDFDocEncoding.</summary>
internal static class PdfText
{
    /// <summary>What PDFDocEncoding has in 0x18 to 0x1F and in 0x80 to 0xA0 (ISO 32000-1, D.3); the rest is Latin-1.</summary>
    private const string Low = "˘ˇˆ˙˝˛˚˜";
    private const string High = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string? Decode(PdfObject? value) => value is PdfString text ? Decode(text.Bytes) : null;

    public static string Decode(byte[] bytes) => Marked(bytes) ?? string.Concat(bytes.Select(b => b switch
    {
        >= 0x18 and <= 0x1F => Low[b - 0x18],
        >= 0x80 and <= 0xA0 => High[b - 0x80],
        _ => (char)b,
    }));

    /// <summary>An XMP packet: UTF-8 unless a mark says otherwise.</summary>
    public static string DecodePacket(byte[] bytes) => Marked(bytes) ?? Encoding.UTF8.GetString(bytes);

    private static string? Marked(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => null,
    };
}
