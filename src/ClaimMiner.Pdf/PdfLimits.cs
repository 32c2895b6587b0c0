namespace ClaimMiner.Pdf;

/// <summary>What a hostile file may cost at the most. Reaching a limit is an issue, never an exception to the caller.</summary>
public sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>Bytes of the file. Default 256 MB.</summary>
    public long FileBytes { get; init; } = 256L << 20;

    /// <summary>Bytes that all streams of one file may decode to together. Default 1 GB.</summary>
    public long DecodedBytes { get; init; } = 1L << 30;

    /// <summary>Bytes that one stream may decode to. Default 128 MB.</summary>
    public long StreamBytes { get; init; } = 128L << 20;

    /// <summary>Objects of the file, and entries of its cross-reference. Default 4,000,000.</summary>
    public int Objects { get; init; } = 4_000_000;

    /// <summary>Elements of all arrays and dictionaries that one file may make us hold. Default 10,000,000.</summary>
    public int Items { get; init; } = 10_000_000;

    /// <summary>Arrays and dictionaries within one another. Default 100.</summary>
    public int ObjectDepth { get; init; } = 100;

    /// <summary>Form XObjects drawn within one another. Default 12.</summary>
    public int FormDepth { get; init; } = 12;

    /// <summary>Glyphs on one page. Default 200,000.</summary>
    public int GlyphsPerPage { get; init; } = 200_000;

    /// <summary>Content-stream operators on one page. Default 5,000,000.</summary>
    public int OperatorsPerPage { get; init; } = 5_000_000;

    /// <summary>Pages of one file. Default 5,000.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>Time that the reading of one file may take; what was read until then is kept. Default 2 minutes.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);
}
