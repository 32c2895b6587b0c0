namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// The file's objects by number: read when first asked for, the same instance ever after. Where the cross-reference is broken or wrong,
/// the file is scanned, once.
/// </summary>
internal sealed class ObjectTable : IObjectResolver
{
    private const int TailBytes = 2048;
    private const int MostNested = 64;

    private readonly byte[] _bytes;
    private readonly PdfLimits _limits;
    private readonly DecodeBudget _budget;
    private readonly Dictionary<int, XrefEntry> _entries = [];
    private readonly Dictionary<int, PdfObject?> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _containers = [];
    private readonly HashSet<int> _underWay = [];
    private Decryption? _decryption;

    public ObjectTable(byte[] bytes, PdfLimits limits)
    {
        (_bytes, _limits, _budget) = (bytes, limits, new DecodeBudget(limits));
        var header = Math.Max(0, bytes.AsSpan(0, Math.Min(bytes.Length, 1024)).IndexOf("%PDF-"u8));
        var xref = new XrefReader(bytes, header, this, _entries);
        if (StartXref() is { } start && xref.Read(start) && xref.Trailer!.Dictionary("Root") is { } root && root.Raw("Pages") is not null)
        {
            Trailer = xref.Trailer;
        }
        else
        {
            Trailer = Rebuild(xref.Trailer);
        }

        _objects.Clear();
        _containers.Clear();
        OpenEncryption();
    }

    public PdfDictionary Trailer { get; private set; }

    /// <summary>Whether the cross-reference had to be rebuilt by scanning.</summary>
    public bool WasRebuilt { get; private set; }

    /// <summary>Whether the file is encrypted and the empty password does not open it.</summary>
    public bool NeedsPassword { get; private set; }

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public bool DeniesCopying => _decryption?.DeniesCopying ?? false;

    public IEnumerable<int> Numbers => _entries.Keys.Order();

    public PdfObject? Resolve(PdfReference reference)
    {
        // A chain of references ends here at the latest.
        PdfObject? found = reference;
        for (var hops = 0; found is PdfReference next; hops++)
        {
            found = hops < MostNested ? Object(next.Number) : null;
        }

        return found;
    }

    public PdfObject? Object(int number)
    {
        if (_objects.TryGetValue(number, out var known))
        {
            return known;
        }

        if (!_entries.TryGetValue(number, out var entry) || _underWay.Count > MostNested || !_underWay.Add(number))
        {
            return null;
        }

        try
        {
            var found = entry.Container > 0 ? Container(entry.Container)?.Read(number) : ReadAt(number, entry.Offset);
            return _objects[number] = found;
        }
        finally
        {
            _underWay.Remove(number);
        }
    }

    public PdfLexer Lexer(int position) => new(_bytes, position, resolver: this, maxDepth: _limits.ObjectDepth);

    /// <summary>The object that "N G obj" introduces at an offset; null when none stands there.</summary>
    public PdfObject? ReadIndirectAt(int offset, bool decrypt) => ReadIndirect(offset, decrypt)?.Object;

    private PdfObject? ReadAt(int number, int offset)
    {
        if (ReadIndirect(offset, decrypt: true) is { } found && found.Number == number)
        {
            return found.Object;
        }

        // The table is wrong about this object: look where it really stands.
        if (WasRebuilt)
        {
            return null;
        }

        WasRebuilt = true;
        ScanInto(_entries);
        return _entries.TryGetValue(number, out var moved) && moved.Container == 0 && moved.Offset != offset
            && ReadIndirect(moved.Offset, decrypt: true) is { } again && again.Number == number ? again.Object : null;
    }

    private (int Number, PdfObject? Object)? ReadIndirect(int offset, bool decrypt)
    {
        if (offset < 0 || offset >= _bytes.Length)
        {
            return null;
        }

        var head = new PdfLexer(_bytes, offset);
        if (head.Read() is not PdfNumber number || head.Read() is not PdfNumber generation || head.Read() is not PdfOperator { Value: "obj" })
        {
            return null;
        }

        var (n, g) = (number.Int, generation.Int);
        Func<byte[], byte[]>? strings = decrypt && _decryption is { } decryption ? bytes => decryption.String(bytes, n, g) : null;
        var lexer = new PdfLexer(_bytes, head.Position, resolver: this, decrypt: strings, maxDepth: _limits.ObjectDepth);
        var value = lexer.Read();
        if (value is PdfDictionary dictionary)
        {
            lexer.SkipWhiteSpace();
            if (_bytes.AsSpan(lexer.Position).StartsWith("stream"u8))
            {
                return (n, Stream(dictionary, lexer.Position + "stream".Length, n, g, decrypt));
            }
        }

        return (n, value is PdfOperator ? null : value);
    }

    private PdfStream Stream(PdfDictionary dictionary, int keywordEnd, int number, int generation, bool decrypt)
    {
        var (start, length) = StreamExtent.Find(_bytes, keywordEnd, dictionary);
        return new PdfStream(dictionary, () =>
        {
            var raw = _bytes.AsSpan(start, length).ToArray();
            var plain = decrypt && _decryption is { } decryption ? decryption.Stream(raw, dictionary, number, generation) : raw;
            return StreamFilters.Decode(plain, dictionary, _budget);
        });
    }

    private ObjectStream? Container(int number)
    {
        if (!_containers.TryGetValue(number, out var container))
        {
            // An object stream must stand in the file itself: one within another would never end.
            var stands = _entries.TryGetValue(number, out var entry) && entry.Container == 0;
            container = stands && Object(number) is PdfStream stream ? new ObjectStream(stream, this, _limits) : null;
            _containers[number] = container;
        }

        return container;
    }

    private int? StartXref()
    {
        var tail = Math.Max(0, _bytes.Length - TailBytes);
        var at = _bytes.AsSpan(tail).LastIndexOf("startxref"u8);
        if (at < 0)
        {
            return null;
        }

        return new PdfLexer(_bytes, tail + at + "startxref".Length).Read() is PdfNumber { Value: > 0 } start ? start.Int : null;
    }

    private PdfDictionary Rebuild(PdfDictionary? trailer)
    {
        WasRebuilt = true;
        var trailers = ScanInto(_entries);
        _objects.Clear();
        _containers.Clear();

        // 1. A trailer that names a catalogue, the last one first; those of cross-reference streams too.
        var candidates = trailers.AsEnumerable().Reverse().Select(position => Lexer(position).Read() as PdfDictionary)
            .Concat([trailer]).Concat(StreamDictionaries("XRef")).OfType<PdfDictionary>();
        if (candidates.FirstOrDefault(found => found.Dictionary("Root")?.Raw("Pages") is not null) is { } good)
        {
            return good;
        }

        // 2. Otherwise any catalogue.
        var catalogue = Numbers.Where(number => Object(number) is PdfDictionary found && found.Name("Type") == "Catalog").Cast<int?>().LastOrDefault();
        return catalogue is { } root
            ? new PdfDictionary(new Dictionary<string, PdfObject?> { ["Root"] = new PdfReference(root, 0, this), ["Encrypt"] = trailer?.Raw("Encrypt"), ["ID"] = trailer?.Raw("ID") })
            : trailer ?? PdfDictionary.Empty;
    }

    /// <summary>Scans the file, then adds what its object streams hold and nothing else has.</summary>
    private List<int> ScanInto(Dictionary<int, XrefEntry> entries)
    {
        var trailers = new List<int>();
        ObjectScanner.Scan(_bytes, entries, trailers);
        foreach (var number in entries.Where(entry => entry.Value.Container == 0).Select(entry => entry.Key).Order().ToList())
        {
            if (ReadIndirect(entries[number].Offset, decrypt: true)?.Object is PdfStream stream && stream.Dictionary.Name("Type") == "ObjStm")
            {
                foreach (var held in new ObjectStream(stream, this, _limits).Numbers)
                {
                    entries.TryAdd(held, new XrefEntry(0, number));
                }
            }
        }

        return trailers;
    }

    private IEnumerable<PdfDictionary> StreamDictionaries(string type) =>
        Numbers.Reverse().Select(number => (Object(number) as PdfStream)?.Dictionary).Where(dictionary => dictionary?.Name("Type") == type)!;

    private void OpenEncryption()
    {
        if (Trailer.Dictionary("Encrypt") is not { } encrypt)
        {
            return;
        }

        var id = Trailer.Array("ID") is { Count: > 0 } ids && ids[0] is PdfString first ? first.Bytes : [];
        _decryption = DecryptionFactory.Create(encrypt, id);
        NeedsPassword = _decryption is null;
        _objects.Clear();
        _containers.Clear();
    }
}
