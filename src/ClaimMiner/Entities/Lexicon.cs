using System.Security.Cryptography;
using System.Text;

namespace ClaimMiner.Entities;

/// <summary>
/// Names and what they mean. Where two rows claim one name, the earlier has it; a synonym of a public table never takes a name from a
/// curated row or from another entry's main name.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyShipped = new(() => new Lexicon(ShippedTables.Rows(), null, null));

    private readonly Dictionary<string, LexiconEntry> _entries;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsByFirst;

    private Lexicon(IEnumerable<LexiconRow> rows, Lexicon? behind, string? id)
    {
        // 1. What the rows say: curated names first, then main names, then synonyms.
        _entries = new Dictionary<string, LexiconEntry>(behind?._entries.Count ?? 120_000, StringComparer.Ordinal);
        var all = rows as IReadOnlyList<LexiconRow> ?? rows.ToList();
        foreach (var row in all.Where(row => row.IsCurated))
        {
            Add(row, behind is null ? NameOrigin.Curated : NameOrigin.User, row.Synonyms.Prepend(row.Name));
        }

        foreach (var row in all.Where(row => !row.IsCurated))
        {
            Add(row, NameOrigin.Name, [row.Name]);
        }

        foreach (var row in all.Where(row => !row.IsCurated))
        {
            Add(row, NameOrigin.Synonym, row.Synonyms.Where(synonym => NameShape.IsTelling(row.Kind, synonym)));
        }

        // 2. Behind them what was known before.
        foreach (var (key, entry) in behind?._entries ?? [])
        {
            _entries[key] = _entries.TryGetValue(key, out var ours) ? Chain(ours, entry) : entry;
        }

        // 3. How far to look on behind a first word.
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in _entries.Keys)
        {
            var space = key.IndexOf(' ');
            var first = space < 0 ? key : key[..space];
            words[first] = Math.Max(words.GetValueOrDefault(first), space < 0 ? 1 : key.Count(c => c == ' ') + 1);
        }

        _wordsByFirst = words.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestWords = words.Count == 0 ? 1 : words.Values.Max();
        Id = id;
    }

    /// <summary>The tables that come with the program.</summary>
    public static Lexicon Shipped => LazyShipped.Value;

    /// <summary>"sha256:" and the hash of the rows that were added; null for the shipped tables alone.</summary>
    public string? Id { get; }

    /// <summary>Words in the longest name.</summary>
    internal int LongestWords { get; }

    /// <summary>The same lexicon with rows that go before its own.</summary>
    public Lexicon With(IReadOnlyList<LexiconRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Id ?? ""));
        foreach (var row in rows)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Kind}\t{row.Id}\t{row.Name}\t{string.Join('|', row.Synonyms)}\t{row.IsCurated}\n"));
        }

        return new Lexicon(rows, this, "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Words in the longest name that begins with a word; 0 when none does.</summary>
    internal int WordsFrom(ReadOnlySpan<char> first) => _wordsByFirst.TryGetValue(first, out var words) ? words : 0;

    internal LexiconEntry? Find(string key) => _entries.GetValueOrDefault(key);

    private static LexiconEntry Chain(LexiconEntry entry, LexiconEntry behind) =>
        entry with { Next = entry.Next is null ? behind : Chain(entry.Next, behind) };

    private void Add(LexiconRow row, NameOrigin origin, IEnumerable<string> spellings)
    {
        var grounding = row.Id is null && row.Name.Length == 0 ? null : new Documents.Grounding(row.Id, row.Name);
        foreach (var spelling in spellings)
        {
            var entry = new LexiconEntry(row.Kind, grounding, origin, spelling);
            foreach (var variant in NameShape.Variants(row.Kind, spelling, origin))
            {
                var key = LexiconKey.Of(variant);
                if (key.Length > 1 && !_entries.TryAdd(key, entry) && origin != NameOrigin.Synonym && _entries[key] is var other
                    && NameShape.IsCased(other.Spelling) && NameShape.IsCased(spelling) && !other.IsSpelt(spelling))
                {
                    _entries[key] = Chain(other, entry);
                }
            }
        }
    }
}
