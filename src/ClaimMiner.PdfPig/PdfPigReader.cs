using ClaimMiner.Pdf;
using ClaimMiner.Pdf.Objects;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ClaimMiner.PdfPig;

/// <summary>
/// PdfPig as the engine: its parsing, fonts and graphics; its letters cleaned, placed and gathered as our own engine's are. What PdfPig does
/// in one go (opening a file, decoding a stream, parsing a page's operators) it does to its end: limits and cancellation are looked at in
/// between, and its memory and decoded bytes are not limited.
/// </summary>
/// <param name="limits">What a file may cost; <see cref="PdfLimits.Default"/> when null.</param>
/// <param name="time">The clock of <see cref="PdfLimits.Time"/>; the system's when null.</param>
public sealed class PdfPigReader(PdfLimits? limits = null, TimeProvider? time = null) : IPdfReader
{
    private readonly PdfLimits _limits = limits ?? PdfLimits.Default;

    public string Name => "pdfpig";

    public PdfReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        // 1. Is it a PDF at all?
        if (PdfFaults.Refusal(bytes.Span, _limits) is { } refusal)
        {
            return refusal;
        }

        // 2. Its pages.
        cancellation.ThrowIfCancellationRequested();
        var options = new ReadingOptions(_limits, new Deadline(_limits, time ?? TimeProvider.System, cancellation));
        try
        {
            using var document = PdfDocument.Open(bytes, options);
            return document.NumberOfPages == 0 ? PdfFaults.WithoutPages : ReadPages(document, options, bytes.Span.LastIndexOf("startxref"u8) < 0, cancellation);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PdfFaults.NeedsPassword;
        }
        catch (Exception fault) when (Fault.IsOfTheFile(fault))
        {
            return PdfReading.Failed(PdfIssueKind.Damaged, $"PdfPig cannot open the file: {Fault.Told(fault)}");
        }
    }

    private PdfReading ReadPages(PdfDocument document, ReadingOptions options, bool isCut, CancellationToken cancellation)
    {
        var pages = new List<PdfPage>();
        if (FileFacts.DenyCopying(document))
        {
            options.Issues.Add(PdfFaults.DeniesCopying);
        }

        document.AddPageFactory<PdfPage, GlyphPageFactory>();
        for (var i = 0; i < document.NumberOfPages; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i >= _limits.Pages || options.Deadline.IsOver)
            {
                options.Issues.Add(PdfFaults.OnlyTheFirst(i));
                break;
            }

            ReadPage(document, i + 1, pages, options);
        }

        if (isCut)
        {
            options.Issues.Add(PdfFaults.CutOff);
        }

        return new PdfReading(pages, FileFacts.Info(document), options.Issues);
    }

    private static void ReadPage(PdfDocument document, int number, List<PdfPage> pages, ReadingOptions options)
    {
        try
        {
            pages.Add(document.GetPage<PdfPage>(number));
        }
        catch (Exception fault) when (Fault.IsOfTheFile(fault))
        {
            options.Issues.Add(new PdfIssue(PdfIssueKind.PageUnreadable, PdfIssueSeverity.Error, $"PdfPig cannot read the page: {Fault.Told(fault)}", number));
        }
    }
}
