namespace ClaimMiner.Pdf.Objects;

/// <summary>What all streams of one file may still decode to. Decoding stops here when the deadline is over.</summary>
internal sealed class DecodeBudget(PdfLimits limits, Deadline? deadline = null)
{
    /// <summary>A form that is painted again and again (a mark in a plot) is worth keeping decoded; a page's content is not.</summary>
    private const int SmallBytes = 4096;

    private long _left = limits.DecodedBytes;
    private long _keepable = 16 << 20;

    /// <summary>The most that the next stream may give.</summary>
    public long NextStream => Math.Min(limits.StreamBytes, _left);

    public bool IsSpent => _left <= 0 || deadline is { IsOver: true };

    /// <exception cref="PdfLimitException">The budget is spent.</exception>
    public void Spend(long bytes)
    {
        deadline?.Check();
        _left -= bytes;
        if (_left < 0)
        {
            throw FileTooLarge();
        }
    }

    /// <summary>Whether a result may stay in memory beside the file.</summary>
    public bool MayKeep(int bytes)
    {
        if (bytes > SmallBytes || bytes > _keepable)
        {
            return false;
        }

        _keepable -= bytes;
        return true;
    }

    /// <summary>What to throw when a stream reaches <see cref="NextStream"/>: too large itself, or the last drop.</summary>
    public PdfLimitException StreamTooLarge()
    {
        if (_left > limits.StreamBytes)
        {
            // The work was done, so it counts.
            _left -= limits.StreamBytes;
            return new PdfLimitException($"a stream decodes to more than {limits.StreamBytes} bytes");
        }

        _left = 0;
        return FileTooLarge();
    }

    private PdfLimitException FileTooLarge() => new($"the file's streams decode to more than {limits.DecodedBytes} bytes");
}
