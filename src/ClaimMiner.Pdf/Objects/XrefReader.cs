namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Reads the cross-reference sections from the newest to the oldest (ISO 32000-1, 7.5.4 to 7.5.8): tables, streams, and both in hybrid
/// files. The first entry of an object counts.
/// </summary>
internal sealed class XrefReader(byte[] bytes, int headerOffset, IndirectReader reader, PdfLimits limits)
{
    private const int MostSections = 1000;
    private const int MostWidth = 8;

    private readonly List<PdfDictionary> _trailers = [];
    private int _entriesLeft = limits.Objects;

    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>The trailers of all sections, the newest first.</summary>
    public IReadOnlyList<PdfDictionary> Trailers => _trailers;

    /// <summary>False when the chain is broken anywhere; the caller then scans the file instead.</summary>
    public bool Read(int startXref)
    {
        var seen = new HashSet<int>();
        for (int? position = startXref; position is { } at && seen.Add(at);)
        {
            if (seen.Count > MostSections || ReadSection(at) is not { } trailer || _entriesLeft <= 0)
            {
                return false;
            }

            _trailers.Add(trailer);
            position = trailer["Prev"] is PdfNumber { Value: > 0 } previous ? previous.Int : null;
        }

        return _trailers.Any(trailer => trailer.Raw("Root") is not null);
    }

    private PdfDictionary? ReadSection(int position)
    {
        var start = (int)Math.Min((long)position + headerOffset, bytes.Length);
        var lexer = reader.Lexer(start);
        var trailer = lexer.Read() switch
        {
            PdfOperator { Value: "xref" } => ReadTable(lexer),
            PdfNumber => ReadStream(position),
            _ => null,
        };
        reader.Spend(lexer.Position - start, 0);
        return trailer;
    }

    private PdfDictionary? ReadTable(PdfLexer lexer)
    {
        // 1. Subsections up to the trailer.
        var free = new List<int>();
        var item = lexer.Read();
        for (; item is PdfNumber first && lexer.Read() is PdfNumber count; item = lexer.Read())
        {
            if (first.Int < 0 || !ReadSubsection(lexer, first.Int, count.Int, free))
            {
                return null;
            }
        }

        if (item is not PdfOperator { Value: "trailer" } || lexer.Read() is not PdfDictionary trailer)
        {
            return null;
        }

        // 2. A hybrid file's stream tells of objects that the table calls free, for readers that know no object streams.
        if (trailer["XRefStm"] is PdfNumber hybrid)
        {
            ReadStream(hybrid.Int);
        }

        free.ForEach(number => Entries.TryAdd(number, XrefEntry.Free));
        return trailer;
    }

    private bool ReadSubsection(PdfLexer lexer, int first, int count, List<int> free)
    {
        for (var i = 0; i < count && _entriesLeft-- > 0; i++)
        {
            var before = lexer.Position;
            if (lexer.Read() is not PdfNumber offset || lexer.Read() is not PdfNumber generation || lexer.Read() is not PdfOperator kind)
            {
                // Fewer entries than announced: go on with what follows.
                lexer.Position = before;
                return true;
            }

            // The head of the free list is object 0; a table that calls it 1 is wrong about all that follow.
            first -= i == 0 && first == 1 && kind.Value == "f" && generation.Int == ushort.MaxValue ? 1 : 0;
            if (kind.Value == "n")
            {
                Entries.TryAdd(first + i, new XrefEntry((int)Math.Clamp(offset.Value + headerOffset, 0, int.MaxValue), 0));
            }
            else if (kind.Value == "f")
            {
                free.Add(first + i);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private PdfDictionary? ReadStream(int position)
    {
        var offset = (int)Math.Min((long)position + headerOffset, bytes.Length);
        if (reader.Read(offset)?.Value is not PdfStream stream || stream.Dictionary.Array("W") is not { Count: >= 3 } widths)
        {
            return null;
        }

        var data = stream.Decode();
        Span<int> width = [Width(widths, 0), Width(widths, 1), Width(widths, 2)];
        var record = width[0] + width[1] + width[2];
        var index = stream.Dictionary.Array("Index") ?? new PdfArray([new PdfNumber(0), new PdfNumber(stream.Dictionary.Int("Size"))]);
        var at = 0;
        for (var section = 0; record > 0 && section + 1 < index.Count; section += 2)
        {
            long first = (int)index.Number(section), count = (int)index.Number(section + 1);
            for (var i = 0; i < count && at + record <= data.Length && _entriesLeft-- > 0; i++, at += record)
            {
                AddRecord((int)Math.Min(first + i, int.MaxValue), data.AsSpan(at, record), width);
            }
        }

        return stream.Dictionary;
    }

    private void AddRecord(int number, ReadOnlySpan<byte> record, ReadOnlySpan<int> width)
    {
        var kind = width[0] == 0 ? 1 : Field(record[..width[0]]);
        var second = (int)Math.Min(Field(record.Slice(width[0], width[1])), int.MaxValue - headerOffset);
        switch (kind)
        {
            case 0: Entries.TryAdd(number, XrefEntry.Free); break;
            case 1: Entries.TryAdd(number, new XrefEntry(second + headerOffset, 0)); break;
            case 2: Entries.TryAdd(number, new XrefEntry(0, second)); break;
        }
    }

    private static int Width(PdfArray widths, int i) => (int)Math.Clamp(widths.Number(i), 0, MostWidth);

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var b in bytes)
        {
            value = (value << 8 | b) & long.MaxValue;
        }

        return value;
    }
}
