namespace ClaimMiner.Pdf.Objects;

/// <summary>
/// The file's objects by number: read when first asked for, the same instance ever after. Where the cross-reference is broken or wrong,
/// the file is scanned, once.
/// </summary>
internal sealed class ObjectTable : IObjectResolver
{
    private const int HeaderWithin = 1024;
    private const int MostNested = 64;
    private const long MostContainerBytes = 64 << 20;

    private readonly byte[] _bytes;
    private readonly PdfLimits _limits;
    private readonly DecodeBudget _budget;
    private readonly IndirectReader _reader;
    private readonly Dictionary<int, PdfObject?> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _containers = [];
    private readonly HashSet<int> _underWay = [];
    private Dictionary<int, XrefEntry> _entries = [];
    private Dictionary<int, XrefEntry>? _scanned;
    private long _containerBytes;

    /// <exception cref="PdfLimitException">A limit was reached before the file was open.</exception>
    public ObjectTable(byte[] bytes, PdfLimits limits, Deadline? deadline = null)
    {
        (_bytes, _limits, _budget) = (bytes, limits, new DecodeBudget(limits, deadline));
        _reader = new IndirectReader(bytes, this, limits, _budget);
        if (!ReadTable())
        {
            Rebuild();
        }
    }

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    /// <summary>Whether the cross-reference was broken, or wrong about an object that was asked for.</summary>
    public bool WasRebuilt { get; private set; }

    /// <summary>Whether the file's end or its page tree is missing, so that nobody can tell what else is.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Whether the file is encrypted and the empty password does not open it.</summary>
    public bool NeedsPassword { get; private set; }

    /// <summary>Whether the owner denied the extraction of text.</summary>
    public bool DeniesCopying => _reader.Decryption?.DeniesCopying ?? false;

    /// <summary>Whether nothing more can be decoded.</summary>
    public bool IsSpent => _budget.IsSpent;

    /// <summary>The numbers of all objects, in the order in which they stand in the file.</summary>
    public IEnumerable<int> Numbers => _entries
        .Where(entry => entry.Value != XrefEntry.Free)
        .OrderBy(entry => entry.Value.IsCompressed ? _entries.GetValueOrDefault(entry.Value.Container).Offset : entry.Value.Offset)
        .ThenBy(entry => entry.Key)
        .Select(entry => entry.Key);

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

        if (!_entries.TryGetValue(number, out var entry) || entry == XrefEntry.Free || _underWay.Count > MostNested || !_underWay.Add(number))
        {
            return null;
        }

        try
        {
            var found = TryRead(number, entry, out var value) || TryRelocated(number, entry, out value) ? value : null;
            return _objects[number] = found;
        }
        finally
        {
            _underWay.Remove(number);
        }
    }

    /// <summary>Forgets the cross-reference and finds every object by scanning the file.</summary>
    public void Rebuild()
    {
        // 1. What stands in the file itself.
        WasRebuilt = true;
        var recovery = new Recovery(_bytes, _reader, this, _limits);
        _entries = _scanned = recovery.Uncompressed();
        Forget();

        // 2. The encryption comes before the object streams, which may be encrypted, and which may hold the catalogue.
        (_reader.Decryption, NeedsPassword) = (null, false);
        var trailers = recovery.Trailers();
        OpenEncryption(trailers.Count > 0 ? trailers : [TrailerOf("Encrypt", recovery.EncryptionDictionary())]);

        // 3. What object streams hold, and the catalogue.
        if (!NeedsPassword)
        {
            _entries = _scanned = recovery.WithCompressed();
            Forget();
            Trailer = Trailers.Merge(trailers) ?? TrailerOf("Root", AnyCatalogue());
            IsIncomplete = !recovery.HasEnd || !Trailers.HasPages(Trailer);
        }
    }

    private bool ReadTable()
    {
        var header = Math.Max(0, _bytes.AsSpan(0, Math.Min(_bytes.Length, HeaderWithin)).IndexOf("%PDF-"u8));
        var keyword = _bytes.AsSpan().LastIndexOf("startxref"u8);
        var xref = new XrefReader(_bytes, header, _reader, _limits);
        if (keyword < 0 || _reader.Lexer(keyword + "startxref".Length).Read() is not PdfNumber { Value: > 0 } start || !xref.Read(start.Int))
        {
            return false;
        }

        _entries = xref.Entries;
        OpenEncryption(xref.Trailers);
        if (NeedsPassword)
        {
            return true;
        }

        Forget();
        Trailer = Trailers.Merge(xref.Trailers) ?? PdfDictionary.Empty;
        return Trailers.HasPages(Trailer);
    }

    private bool TryRead(int number, XrefEntry entry, out PdfObject? value)
    {
        if (entry.IsCompressed)
        {
            var container = Container(entry.Container);
            value = container?.Read(number, _reader);
            return container?.Numbers.Contains(number) ?? false;
        }

        var found = _reader.Read(entry.Offset);
        value = found?.Value;
        return found?.Number == number;
    }

    /// <summary>The table is wrong about this object: looks where it really stands.</summary>
    private bool TryRelocated(int number, XrefEntry entry, out PdfObject? value)
    {
        value = null;
        if (_scanned is null)
        {
            // What stands in the file itself is known first: finding the rest may come back here.
            var recovery = new Recovery(_bytes, _reader, this, _limits);
            _scanned = recovery.Uncompressed();
            _scanned = recovery.WithCompressed();
        }

        var isFound = _scanned.TryGetValue(number, out var moved) && moved != entry && TryRead(number, moved, out value);
        WasRebuilt |= isFound;
        return isFound;
    }

    private ObjectStream? Container(int number)
    {
        if (_containers.TryGetValue(number, out var known))
        {
            return known;
        }

        // An object stream must stand in the file itself: one within another would never end.
        var stands = !_entries.TryGetValue(number, out var entry) || !entry.IsCompressed;
        var container = stands && Object(number) is PdfStream stream ? new ObjectStream(stream, this, _limits) : null;
        if (_containerBytes > MostContainerBytes)
        {
            _containers.Clear();
            _containerBytes = 0;
        }

        _containerBytes += container?.Bytes ?? 0;
        return _containers[number] = container;
    }

    private void Forget()
    {
        _objects.Clear();
        _containers.Clear();
        _containerBytes = 0;
    }

    private int AnyCatalogue() => Numbers.Where(number => Object(number) is PdfDictionary found && found.Name("Type") == "Catalog").LastOrDefault();

    private PdfDictionary TrailerOf(string key, int number) =>
        number == 0 ? PdfDictionary.Empty : new PdfDictionary(new Dictionary<string, PdfObject?> { [key] = new PdfReference(number, 0, this) });

    private void OpenEncryption(IEnumerable<PdfDictionary> trailers)
    {
        var trailer = trailers.FirstOrDefault(found => found.Raw("Encrypt") is not null);
        if (trailer?.Dictionary("Encrypt") is { } encrypt)
        {
            var id = trailer.Array("ID") is { Count: > 0 } ids && ids[0] is PdfString first ? first.Bytes : [];
            _reader.Decryption = DecryptionFactory.Create(encrypt, id);
            NeedsPassword = _reader.Decryption is null;
        }
    }
}
