using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf.Fonts;

/// <summary>The encoding that an embedded Type 1 program carries in its clear part (Adobe Type 1 Font Format, 2.2): "dup 65 /A put".</summary>
internal static class Type1Program
{
    private const int MostBytes = 256 * 1024;

    /// <summary>Glyph name by code; null when the program uses StandardEncoding or says nothing.</summary>
    public static string?[]? ReadEncoding(byte[] program)
    {
        var clear = program.AsSpan(0, Math.Min(program.Length, MostBytes));
        var end = clear.IndexOf("eexec"u8);
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0 || (end >= 0 && end < start))
        {
            return null;
        }

        var lexer = new PdfLexer(program, start + "/Encoding".Length, end < 0 ? clear.Length : end);
        var names = new string?[256];
        var found = false;
        PdfObject? before = null;
        for (var item = lexer.Read(); !ReferenceEquals(item, PdfLexer.End); item = lexer.Read())
        {
            if (item is PdfOperator { Value: "StandardEncoding" or "def" or "readonly" } && (found || before is null or PdfOperator { Value: not "for" }))
            {
                break;
            }

            if (item is PdfName name && before is PdfNumber { Value: >= 0 and < 256 } code)
            {
                names[code.Int] = name.Value;
                found = true;
            }

            before = item;
        }

        return found ? names : null;
    }
}
