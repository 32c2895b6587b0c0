using System.Globalization;
using System.Text;

namespace ClaimMiner.Tests.Support;

/// <summary>
/// Writes small PDF files, good ones and, by its raw parts, bad ones. Everything is Latin-1 text; binary data go into streams. The same calls
/// give the same bytes.
/// </summary>
internal sealed class PdfBuilder
{
    private readonly SortedDictionary<int, (string Dictionary, byte[]? Data)> _objects = [];
    private readonly List<int> _pages = [];
    private int _catalogue;
    private int _tree;
    private int _info;

    /// <summary>What the trailer says besides /Root, /Size and the rest that is written by itself.</summary>
    public string Trailer { get; set; } = "";

    public PdfEncryption? Encryption { get; set; }

    /// <summary>A document with one page for each text.</summary>
    public static PdfBuilder Document(params string[] pages)
    {
        var builder = new PdfBuilder();
        builder._catalogue = builder.Reserve();
        builder._tree = builder.Reserve();
        var font = builder.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        foreach (var text in pages)
        {
            builder.AddPage($"/Resources << /Font << /F {font} 0 R >> >>", $"BT /F 12 Tf 72 700 Td ({text}) Tj ET");
        }

        return builder;
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public int Reserve() => Set(_objects.Count + 1, "null");

    public int Add(string value) => Set(_objects.Count + 1, value);

    public int AddStream(string entries, byte[] data) => SetStream(_objects.Count + 1, entries, data);

    public int AddStream(string entries, string data) => AddStream(entries, Bytes(data));

    public int AddPage(string entries, string content)
    {
        var contents = AddStream("", content);
        var page = Add($"<< /Type /Page /Parent {_tree} 0 R /MediaBox [0 0 612 792] /Contents {contents} 0 R {entries} >>");
        _pages.Add(page);
        return page;
    }

    public PdfBuilder WithInfo(string entries)
    {
        _info = Add($"<< {entries} >>");
        return this;
    }

    /// <summary>Replaces an object, or adds it.</summary>
    public int Set(int number, string value)
    {
        _objects[number] = (value, null);
        return number;
    }

    public int SetStream(int number, string entries, byte[] data)
    {
        _objects[number] = (entries, data);
        return number;
    }

    /// <summary>With a classic cross-reference table.</summary>
    public byte[] Build() => Build(out _);

    /// <param name="offsets">Where each object stands.</param>
    public byte[] Build(out SortedDictionary<int, int> offsets)
    {
        Close();
        var file = Start();
        offsets = WriteObjects(file, _objects.Keys);
        WriteTable(file, offsets, $"{TrailerEntries()} {Trailer}");
        return file.ToArray();
    }

    /// <summary>With a cross-reference stream; all objects that may be are put into one object stream.</summary>
    public byte[] BuildCompressed()
    {
        Close();
        var held = _objects.Where(found => found.Value.Data is null && found.Key != Encryption?.Number).Select(found => found.Key).ToList();
        var container = AddStream($"/Type /ObjStm {ObjectStream(held, out var data)}", data);
        var file = Start();
        var offsets = WriteObjects(file, _objects.Keys.Except(held));
        var xref = _objects.Count + 1;
        offsets[xref] = (int)file.Length;
        using var records = new MemoryStream();
        for (var number = 0; number <= xref; number++)
        {
            var (kind, second) = number == 0 ? (0, 0) : held.Contains(number) ? (2, container) : (1, offsets[number]);
            records.Write([(byte)kind, (byte)(second >> 16), (byte)(second >> 8), (byte)second, (byte)Math.Max(0, held.IndexOf(number))]);
        }

        WriteStream(file, xref, $"/Type /XRef /W [1 3 1] {TrailerEntries()} {Trailer}", records.ToArray());
        Write(file, $"startxref\n{offsets[xref]}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>With a table that calls some objects free, and a stream for readers that know object streams (ISO 32000-1, 7.5.8.4).</summary>
    public byte[] BuildHybrid(params int[] hidden)
    {
        Close();
        var container = AddStream($"/Type /ObjStm {ObjectStream(hidden, out var data)}", data);
        var file = Start();
        var offsets = WriteObjects(file, _objects.Keys.Except(hidden));
        var xref = (int)file.Length;
        byte[] records = [.. hidden.SelectMany((_, i) => new byte[] { 2, (byte)container, (byte)i })];
        WriteStream(file, _objects.Count + 1, $"/Type /XRef /W [1 1 1] /Index [{string.Join(' ', hidden.Select(number => $"{number} 1"))}]", records);
        WriteTable(file, offsets, $"{TrailerEntries()} /XRefStm {xref}", hidden);
        return file.ToArray();
    }

    /// <summary>What an object stream of some objects holds, and its entries /N and /First.</summary>
    public string ObjectStream(IEnumerable<int> numbers, out byte[] data)
    {
        StringBuilder head = new(), body = new();
        foreach (var number in numbers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Append(_objects[number].Dictionary).Append('\n');
        }

        data = Bytes($"{head}{body}");
        return $"/N {numbers.Count()} /First {head.Length}";
    }

    /// <summary>Appends changed objects and a table of their own to a file, as an editor would.</summary>
    public static byte[] Update(byte[] file, int previous, string trailer, params (int Number, string Value)[] changes)
    {
        using var updated = new MemoryStream();
        updated.Write(file);
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, value) in changes)
        {
            offsets[number] = (int)updated.Length;
            Write(updated, $"{number} 0 obj\n{value}\nendobj\n");
        }

        WriteTable(updated, offsets, $"{trailer} /Prev {previous}");
        return updated.ToArray();
    }

    /// <summary>Where a file's cross-reference stands, as its end says.</summary>
    public static int StartXref(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var at = text.LastIndexOf("startxref", StringComparison.Ordinal) + "startxref".Length;
        return int.Parse(text[at..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0], CultureInfo.InvariantCulture);
    }

    private void Close()
    {
        Set(_tree, $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select(page => $"{page} 0 R"))}] >>");
        Set(_catalogue, _objects[_catalogue].Dictionary is "null" ? $"<< /Type /Catalog /Pages {_tree} 0 R >>" : _objects[_catalogue].Dictionary);
        if (Encryption is { Number: 0 })
        {
            Encryption.Number = Reserve();
            Set(Encryption.Number, Encryption.Dictionary());
        }
    }

    private string TrailerEntries() => $"/Root {_catalogue} 0 R /Size {_objects.Count + 1}"
        + (_info > 0 ? $" /Info {_info} 0 R" : "")
        + (Encryption is null ? "" : $" /Encrypt {Encryption.Number} 0 R /ID [<{PdfEncryption.FileId}> <{PdfEncryption.FileId}>]");

    private SortedDictionary<int, int> WriteObjects(MemoryStream file, IEnumerable<int> numbers)
    {
        var offsets = new SortedDictionary<int, int>();
        foreach (var number in numbers)
        {
            offsets[number] = (int)file.Length;
            var (value, data) = _objects[number];
            if (data is null)
            {
                var text = Encryption is null || number == Encryption.Number ? value : Encryption.EncryptStrings(value, number);
                Write(file, $"{number} 0 obj\n{text}\nendobj\n");
            }
            else
            {
                WriteStream(file, number, value, Encryption?.EncryptStream(data, value, number) ?? data);
            }
        }

        return offsets;
    }

    private static void WriteStream(MemoryStream file, int number, string entries, byte[] data)
    {
        var length = entries.Contains("/Length", StringComparison.Ordinal) ? "" : $"/Length {data.Length}";
        Write(file, $"{number} 0 obj\n<< {entries} {length} >>\nstream\n");
        file.Write(data);
        Write(file, "\nendstream\nendobj\n");
    }

    private static void WriteTable(MemoryStream file, SortedDictionary<int, int> offsets, string trailer, params int[] free)
    {
        var start = file.Length;
        Write(file, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var number in free)
        {
            Write(file, $"{number} 1\n0000000000 00000 f \n");
        }

        foreach (var (number, offset) in offsets)
        {
            Write(file, $"{number} 1\n{offset:D10} 00000 n \n");
        }

        Write(file, $"trailer\n<< {trailer} >>\nstartxref\n{start}\n%%EOF\n");
    }

    private static MemoryStream Start()
    {
        var file = new MemoryStream();
        Write(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        return file;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Bytes(text));
}
