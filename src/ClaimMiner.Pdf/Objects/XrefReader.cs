namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// Reads the cross-reference sections from the newest to the oldest (ISO 32000-1, 7.5.4 to 7.5.8): tables, streams, and both in hybrid
/// files. The first entry of an object counts. Returns false when the chain is broken; the caller then scans.
/// </summary>
internal sealed class XrefReader(byte[] bytes, int headerOffset, ObjectTable table, Dictionary<int, XrefEntry> entries)
{
    private const int MostSections = 1000;
    private const int MostObjects = 10_000_000;

    /// <summary>The newest trailer, completed from older ones.</summary>
    public PdfDictionary? Trailer { get; private set; }

    public bool Read(int startXref)
    {
        var pending = new Queue<int>([startXref]);
        var seen = new HashSet<int>();
        while (pending.TryDequeue(out var position))
        {
            if (!seen.Add(position))
            {
                continue;
            }

            if (seen.Count > MostSections || ReadSection(position + headerOffset) is not { } trailer)
            {
                return Trailer is not null && seen.Count > 1 && Trailer.Raw("Root") is not null && seen.Count <= MostSections;
            }

            Trailer ??= trailer;
            if (trailer["XRefStm"] is PdfNumber hybrid)
            {
                pending.Enqueue(hybrid.Int);
            }

            if (trailer["Prev"] is PdfNumber previous)
            {
                pending.Enqueue(previous.Int);
            }
        }

        return Trailer?.Raw("Root") is not null;
    }

    private PdfDictionary? ReadSection(int position)
    {
        if (position < 0 || position >= bytes.Length)
        {
            return null;
        }

        var lexer = table.Lexer(position);
        return lexer.Read() switch
        {
            PdfOperator { Value: "xref" } => ReadTable(lexer),
            PdfNumber => ReadStream(position),
            _ => null,
        };
    }

    private PdfDictionary? ReadTable(PdfLexer lexer)
    {
        while (true)
        {
            switch (lexer.Read())
            {
                case PdfOperator { Value: "trailer" }:
                    return lexer.Read() as PdfDictionary;
                case PdfNumber first when lexer.Read() is PdfNumber count:
                    if (!ReadSubsection(lexer, first.Int, count.Int))
                    {
                        return null;
                    }

                    break;
                default:
                    return null;
            }
        }
    }

    private bool ReadSubsection(PdfLexer lexer, int first, int count)
    {
        if (first < 0 || count < 0 || count > MostObjects)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var before = lexer.Position;
            if (lexer.Read() is not PdfNumber offset || lexer.Read() is not PdfNumber || lexer.Read() is not PdfOperator kind)
            {
                // Fewer entries than announced: go on with what follows.
                lexer.Position = before;
                return true;
            }

            if (kind.Value == "n" && offset.Value > 0)
            {
                entries.TryAdd(first + i, new XrefEntry(offset.Int + headerOffset, 0));
            }
            else if (kind.Value is not ("n" or "f"))
            {
                return false;
            }
        }

        return true;
    }

    private PdfDictionary? ReadStream(int position)
    {
        if (table.ReadIndirectAt(position, decrypt: false) is not PdfStream stream || stream.Dictionary.Array("W") is not { Count: >= 3 } widths)
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
            var first = (int)index.Number(section);
            for (var i = 0; i < (int)Math.Clamp(index.Number(section + 1), 0, MostObjects) && at + record <= data.Length; i++, at += record)
            {
                AddRecord(first + i, data.AsSpan(at, record), width);
            }
        }

        return stream.Dictionary;
    }

    private void AddRecord(int number, ReadOnlySpan<byte> record, ReadOnlySpan<int> width)
    {
        var kind = width[0] == 0 ? 1 : Field(record[..width[0]]);
        var second = Field(record.Slice(width[0], width[1]));
        if (kind == 1)
        {
            entries.TryAdd(number, new XrefEntry((int)Math.Min(second + headerOffset, int.MaxValue), 0));
        }
        else if (kind == 2)
        {
            entries.TryAdd(number, new XrefEntry(0, (int)Math.Min(second, int.MaxValue)));
        }
    }

    private static int Width(PdfArray widths, int i) => (int)Math.Clamp(widths.Number(i), 0, 8);

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
