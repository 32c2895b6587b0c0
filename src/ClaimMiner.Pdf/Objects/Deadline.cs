namespace ClaimMiner.Pdf.Objects;

/// <summary>When the reading of one file must end: the caller's cancellation, and the time that <see cref="PdfLimits.Time"/> gives it.</summary>
internal sealed class Deadline(PdfLimits limits, TimeProvider time, CancellationToken cancellation)
{
    private readonly long _start = time.GetTimestamp();

    public bool IsOver => time.GetElapsedTime(_start) > limits.Time;

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="PdfLimitException">The time is up.</exception>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsOver)
        {
            throw new PdfLimitException($"reading the file took more than {limits.Time.TotalSeconds} s");
        }
    }
}
