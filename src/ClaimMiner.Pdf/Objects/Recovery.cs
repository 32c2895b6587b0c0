namespace ClaimMiner.Pdf.Objects;

/// <summary>What can be known of a file without its cross-reference: its objects by number, the last of a number counting, and its trailers.</summary>
internal sealed class Recovery(byte[] bytes, IndirectReader reader, IObjectResolver resolver, PdfLimits limits)
{
    private readonly FileScan _scan = ObjectScanner.Scan(bytes, limits);

    /// <summary>Whether the file ends as a file should, so that its tail is not cut off.</summary>
    public bool HasEnd => bytes.AsSpan(_scan.Objects.Count > 0 ? _scan.Objects[^1].Offset : 0).IndexOf("startxref"u8) >= 0;

    /// <summary>The objects that stand in the file itself.</summary>
    public Dictionary<int, XrefEntry> Uncompressed()
    {
        var entries = new Dictionary<int, XrefEntry>();
        foreach (var found in _scan.Objects)
        {
            entries[found.Number] = new XrefEntry(found.Offset, 0);
        }

        return entries;
    }

    /// <summary>Every object, those in object streams too. Encrypted streams must be readable by now.</summary>
    /// <exception cref="PdfLimitException">A limit was reached.</exception>
    public Dictionary<int, XrefEntry> WithCompressed()
    {
        var entries = new Dictionary<int, XrefEntry>();
        foreach (var found in _scan.Objects)
        {
            entries[found.Number] = new XrefEntry(found.Offset, 0);
            if (StreamAt(found, "/ObjStm"u8) is { } stream && stream.Dictionary.Name("Type") == "ObjStm")
            {
                foreach (var held in new ObjectStream(stream, resolver, limits).Numbers.Where(held => held != found.Number))
                {
                    entries[held] = new XrefEntry(0, found.Number);
                }
            }

            if (entries.Count > limits.Objects)
            {
                throw new PdfLimitException($"the file has more than {limits.Objects} objects");
            }
        }

        return entries;
    }

    /// <summary>The trailers and the dictionaries of cross-reference streams that name a catalogue, the last in the file first.</summary>
    public IReadOnlyList<PdfDictionary> Trailers() => _scan.Trailers
        .Select(at => (At: at, Found: reader.ReadBare(at) as PdfDictionary))
        .Concat(_scan.Objects.Select(found => (At: found.Offset, Found: StreamAt(found, "/XRef"u8)?.Dictionary)))
        .Where(trailer => trailer.Found?.Raw("Root") is not null)
        .OrderByDescending(trailer => trailer.At)
        .Select(trailer => trailer.Found!)
        .ToList();

    /// <summary>The number of the last encryption dictionary, 0 when there is none: a file that has lost its trailer may still be encrypted.</summary>
    public int EncryptionDictionary() => _scan.Objects
        .Where(found => Mentions(found, "/Standard"u8) && reader.Read(found.Offset)?.Value is PdfDictionary encrypt && encrypt["U"] is PdfString)
        .Select(found => found.Number)
        .LastOrDefault();

    private PdfStream? StreamAt(ScannedObject found, ReadOnlySpan<byte> type) =>
        Mentions(found, type) ? reader.Read(found.Offset)?.Value as PdfStream : null;

    private bool Mentions(ScannedObject found, ReadOnlySpan<byte> name) => bytes.AsSpan(found.Offset, found.End - found.Offset).IndexOf(name) >= 0;
}
