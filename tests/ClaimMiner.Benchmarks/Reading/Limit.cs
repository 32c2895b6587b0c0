using System.IO.Compression;
using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Benchmarks.Reading;

/// <summary>The least that any reader must do: read the file and inflate what its pages draw. Where that stands is found out beforehand.</summary>
internal static class Limit
{
    private const int ZlibHeaderBytes = 2;

    private static readonly Dictionary<string, (int Pages, List<(int Start, int Length)> Streams)> Plans = [];

    /// <summary>Reads and inflates; the number of pages.</summary>
    public static int Pages(string file)
    {
        if (!Plans.TryGetValue(file, out var plan))
        {
            Plans.Add(file, plan = Plan(file));
        }

        var bytes = File.ReadAllBytes(file);
        var buffer = new byte[1 << 16];
        foreach (var (start, length) in plan.Streams)
        {
            using var inflate = new DeflateStream(new MemoryStream(bytes, start + ZlibHeaderBytes, length - ZlibHeaderBytes), CompressionMode.Decompress);
            while (inflate.Read(buffer) > 0)
            {
            }
        }

        return plan.Pages;
    }

    private static (int Pages, List<(int Start, int Length)> Streams) Plan(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var pdf = PdfFile.Open(bytes, PdfLimits.Default);
        var seen = new HashSet<PdfStream>(ReferenceEqualityComparer.Instance);
        foreach (var page in pdf.Pages.OfType<PageNode>())
        {
            foreach (var content in page.Dictionary["Contents"] is PdfArray array ? array.OfType<PdfStream>() : [page.Dictionary.Stream("Contents")!])
            {
                seen.Add(content);
            }

            AddForms(page.Resources, seen);
        }

        return (pdf.Pages.Count, seen.Where(IsDeflated).Select(stream => Place(bytes, stream)).ToList());
    }

    private static void AddForms(PdfDictionary resources, HashSet<PdfStream> seen)
    {
        var objects = resources.Dictionary("XObject") ?? PdfDictionary.Empty;
        foreach (var form in objects.Keys.Select(objects.Stream).OfType<PdfStream>().Where(stream => stream.Dictionary.Name("Subtype") == "Form"))
        {
            if (seen.Add(form))
            {
                AddForms(form.Dictionary.Dictionary("Resources") ?? PdfDictionary.Empty, seen);
            }
        }
    }

    private static bool IsDeflated(PdfStream stream) =>
        stream.Raw.Length > ZlibHeaderBytes && (stream.Dictionary.Name("Filter") ?? (stream.Dictionary.Array("Filter")?[0] as PdfName)?.Value) == "FlateDecode";

    private static (int Start, int Length) Place(byte[] bytes, PdfStream stream)
    {
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(stream.Raw, out var segment);
        return ReferenceEquals(segment.Array, bytes) ? (segment.Offset, segment.Count) : throw new InvalidOperationException("a stream stands outside its file");
    }
}
