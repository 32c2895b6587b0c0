namespace ClaimMiner.Pdf.Objects;

/// <summary>What all streams of one file may still decode to.</summary>
internal sealed class DecodeBudget(PdfLimits limits)
{
    private long _left = limits.DecodedBytes;

    /// <summary>The most that the next stream may give.</summary>
    public long NextStream => Math.Min(limits.StreamBytes, _left);

    /// <exception cref="PdfLimitException">The budget is spent.</exception>
    public void Spend(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new PdfLimitException($"the file's streams decode to more than {limits.DecodedBytes} bytes");
        }
    }

    /// <summary>What to throw when one stream alone reaches its limit.</summary>
    public PdfLimitException StreamTooLarge() => new($"a stream decodes to more than {NextStream} bytes");
}
