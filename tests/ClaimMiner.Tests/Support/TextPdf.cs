using System.Text;

namespace ClaimMiner.Tests.Support;

/// <summary>Makes small PDF files of plain lines in Helvetica, and broken ones.</summary>
internal static class TextPdf
{
    private const string Prose = "mTOR inhibits autophagy in neurons. The drug Luxturna (Spark) was approved by the FDA in 2017.";

    /// <summary>One page that carries claims; the number makes its bytes its own.</summary>
    public static byte[] Article(int number = 1) => Of(
    [
        $"A review of autophagy, part {number}", "", "Introduction", "", Prose, $"Kinase {number} phosphorylates BACE1 and promotes amyloid production.",
    ]);

    /// <summary>Lines from the top of a letter page, 14 points apart.</summary>
    public static byte[] Of(IReadOnlyList<string> lines) => Build(Content(lines), "");

    /// <summary>A page that paints a picture and has no text.</summary>
    public static byte[] Scan() => Build("q 500 0 0 700 50 50 cm /Im1 Do Q", "/XObject << /Im1 5 0 R >>", extra: "5 0 obj\n<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream\nendobj\n");

    /// <summary>A file whose key no empty password gives.</summary>
    public static byte[] Encrypted() => Build(
        Content(["Secret"]), "", trailer: $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<00> <00>]");

    private static string Content(IReadOnlyList<string> lines)
    {
        var content = new StringBuilder("BT /F1 10 Tf 14 TL 72 720 Td\n");
        foreach (var line in lines)
        {
            content.Append('(').Append(line.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)")).Append(") Tj T*\n");
        }

        return content.Append("ET").ToString();
    }

    private static byte[] Build(string content, string resources, string extra = "", string trailer = "")
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> {resources} >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        if (extra.Length > 0)
        {
            offsets.Add(file.Length);
            file.Append(extra);
        }

        var xref = file.Length;
        file.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append($"{offset:D10} 00000 n \n"));
        file.Append($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
