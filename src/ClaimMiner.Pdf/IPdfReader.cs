namespace ClaimMiner.Pdf;

/// <summary>A PDF engine: a file's bytes in, pages of positioned glyphs out. Words, order and structure are made above it.</summary>
public interface IPdfReader
{
    /// <summary>The name by which the engine is chosen on the command line.</summary>
    string Name { get; }

    /// <summary>Reads a whole file. Bad input is never an exception: it comes back as issues, with the pages that could be read.</summary>
    PdfReading Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default);
}
