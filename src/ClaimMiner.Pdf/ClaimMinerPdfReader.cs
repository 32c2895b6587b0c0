using System.Runtime.InteropServices;
using ClaimMiner.Pdf.Content;
using ClaimMiner.Pdf.Objects;

namespace ClaimMiner.Pdf;

/// <summary>The project's own engine: pure C#, no dependency. Bad input comes back as issues; one bad page does not spoil the rest.</summary>
/// <param name="limits">What a file may cost; <see cref="PdfLimits.Default"/> when null.</param>
/// <param name="time">The clock of <see cref="PdfLimits.Time"/>; the system's when null.</param>
public sealed class ClaimMinerPdfReader(PdfLimits? limits = null, TimeProvider? time = null) : IPdfReader
{
    private readonly PdfLimits _limits = limits ?? PdfLimits.Default;

    public string Name => "claimminer";

    public PdfReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        // 1. Is it a PDF at all?
        if (PdfFaults.Refusal(bytes.Span, _limits) is { } refusal)
        {
            return refusal;
        }

        // 2. Its pages.
        var deadline = new Deadline(_limits, time ?? TimeProvider.System, cancellation);
        PdfFile file;
        try
        {
            file = PdfFile.Open(ToArray(bytes), _limits, deadline);
        }
        catch (PdfLimitException limit)
        {
            return PdfReading.Failed(PdfIssueKind.LimitReached, limit.Message);
        }

        if (file.NeedsPassword)
        {
            return PdfFaults.NeedsPassword;
        }

        if (file.Pages.Count == 0)
        {
            return PdfFaults.WithoutPages;
        }

        return ReadPages(file, deadline, cancellation);
    }

    private PdfReading ReadPages(PdfFile file, Deadline deadline, CancellationToken cancellation)
    {
        var info = file.Info();
        var pages = new List<PdfPage>();
        var issues = new List<PdfIssue>();
        if (file.DeniesCopying)
        {
            issues.Add(PdfFaults.DeniesCopying);
        }

        var reader = new PageReader(_limits, deadline);
        for (var i = 0; i < file.Pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i >= _limits.Pages || file.IsSpent)
            {
                issues.Add(PdfFaults.OnlyTheFirst(i));
                break;
            }

            ReadPage(reader, file.Pages[i], i + 1, pages, issues);
        }

        // 3. A broken table that a scan made good lost nothing; a file that is cut may have.
        if (file.IsIncomplete)
        {
            issues.Add(PdfFaults.CutOff);
        }
        else if (file.WasRebuilt)
        {
            issues.Add(new PdfIssue(PdfIssueKind.Damaged, PdfIssueSeverity.Note, "the file's cross-reference is broken; its objects were found by scanning", null));
        }

        return new PdfReading(pages, info, issues);
    }

    private static void ReadPage(PageReader reader, PageNode? node, int number, List<PdfPage> pages, List<PdfIssue> issues)
    {
        if (node is null)
        {
            issues.Add(new PdfIssue(PdfIssueKind.PageUnreadable, PdfIssueSeverity.Error, "the page is missing from the file", number));
            return;
        }

        try
        {
            pages.Add(reader.Read(node, number, issues));
        }
        catch (PdfLimitException limit)
        {
            issues.Add(PdfFaults.Limit(limit.Message, number));
        }
    }

    /// <summary>The bytes as an array, copied only when they are a part of one.</summary>
    private static byte[] ToArray(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var whole) && whole.Array is { } array && array.Length == bytes.Length ? array : bytes.ToArray();
}
