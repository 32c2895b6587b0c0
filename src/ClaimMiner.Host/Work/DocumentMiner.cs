using ClaimMiner.Documents;
using ClaimMiner.Mining;
using ClaimMiner.Pdf;

namespace ClaimMiner.Host.Work;

/// <summary>
/// Takes a file through the pipeline and always comes back with a result: a file that cannot be opened, a document that takes too long,
/// and a bug of ours all end as issues. This is the one place where exceptions of the library are caught.
/// </summary>
internal sealed class DocumentMiner(MiningPipeline pipeline, WorkOptions options, ILogger<DocumentMiner> log)
{
    /// <summary>Runs the whole pipeline.</summary>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled; nothing came of the document.</exception>
    public MiningResult Mine(string path, CancellationToken cancellation) => Run(path, pipeline.Mine, cancellation);

    /// <summary>Stops after reading: the result has sentences and no claims.</summary>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled; nothing came of the document.</exception>
    public MiningResult Read(string path, CancellationToken cancellation) => Run(path, pipeline.Read, cancellation);

    private MiningResult Run(string path, Func<ReadOnlyMemory<byte>, CancellationToken, MiningResult> stages, CancellationToken cancellation)
    {
        // 1. The bytes. An empty file is never opened: it may be a pipe, which would wait for a writer for ever.
        byte[] bytes;
        try
        {
            var length = new FileInfo(path).Length;
            if (length > PdfLimits.Default.FileBytes)
            {
                using var stream = File.OpenRead(path);
                return MiningResult.Failed(DocumentId.Of(stream), Error(IssueKind.TooLarge, $"the file has {length} bytes; at most {PdfLimits.Default.FileBytes} are read"));
            }

            bytes = length == 0 ? [] : File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return MiningResult.Failed(null, Error(IssueKind.Damaged, $"the file cannot be read: {fault.Message}"));
        }

        // 2. The stages, within the document's time.
        var id = DocumentId.Of(bytes);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.DocumentTime);
        try
        {
            return stages(bytes, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return MiningResult.Failed(id, Error(IssueKind.TimedOut, $"not done within {options.DocumentTime.TotalSeconds:0} s"));
        }
        catch (OutOfMemoryException)
        {
            return MiningResult.Failed(id, Error(IssueKind.OutOfMemory, "the document needs more memory than there is"));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            log.DocumentCrashed(Printable.Of(path), bug);
            return MiningResult.Failed(id, Error(IssueKind.Crashed, $"a bug in ClaimMiner: {bug.GetType().Name}: {bug.Message}"));
        }
    }

    private static MiningIssue Error(IssueKind kind, string message) => new(kind, IssueSeverity.Error, message);
}
