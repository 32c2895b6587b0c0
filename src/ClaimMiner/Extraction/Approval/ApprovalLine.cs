using ClaimMiner.Documents;
using ClaimMiner.Syntax;

namespace ClaimMiner.Extraction.Approval;

/// <summary>A sentence as the approval rules see it: clauses numbered, regulators and dates marked, asides read.</summary>
internal sealed class ApprovalLine
{
    private static readonly NameMatcher RegulatorNames = new("regulator-names.tsv");

    private readonly int[] clauses;

    public ApprovalLine(SentenceContext context)
    {
        Context = context;
        Syntax = context.Syntax;
        Arguments = new Arguments(Syntax);
        clauses = NumberClauses();
        Regulators = FindRegulators().ToList();
        Asides = Syntax.Glosses.Where(gloss => !gloss.IsCitation).Select(gloss => new ProductAside(context, gloss)).ToList();
        Years = FindYears().ToList();
    }

    public SentenceContext Context { get; }

    public SentenceSyntax Syntax { get; }

    public Arguments Arguments { get; }

    public IReadOnlyList<(int First, int End)> Regulators { get; }

    public IReadOnlyList<ProductAside> Asides { get; }

    /// <summary>Years outside asides, by their words; a bare "that August" stands for the year before it.</summary>
    public IReadOnlyList<(int Word, Slot Slot)> Years { get; }

    public int ClauseOf(int word) => clauses[Math.Clamp(word, 0, clauses.Length - 1)];

    public bool InClause(int word, int clause) => word >= 0 && word < clauses.Length && clauses[word] == clause;

    /// <summary>The regulator's name; of "FDA-approved" the part before the hyphen.</summary>
    public Slot RegulatorSlot((int First, int End) regulator) =>
        regulator.End == regulator.First + 1 && Syntax.Words[regulator.First] is var word
            && word.Text.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen
            && !RegulatorNames.IsName(word.Text) ? Context.SlotOf(new TextSpan(word.Span.Start, word.Span.Start + hyphen))
        : Context.SlotOf(new Phrase(Enumerable.Range(regulator.First, regulator.End - regulator.First).ToList(), regulator.End - 1));

    public bool HasWord(int clause, IReadOnlySet<string> words) =>
        Enumerable.Range(0, Syntax.Words.Count).Any(i => clauses[i] == clause && words.Contains(Syntax.Words[i].Lower));

    public bool IsRegulator(int word) => Regulators.Any(regulator => regulator.First <= word && word < regulator.End);

    /// <summary>Clauses part at semicolons and at commas before but, while, whereas, yet, although.</summary>
    private int[] NumberClauses()
    {
        var words = Syntax.Words;
        var numbers = new int[Math.Max(1, words.Count)];
        var clause = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var parts = words[i].Lower is ";" or "whereas" or "although" or "while"
                || (i > 0 && words[i - 1].Tag == Tag.Comma && words[i].Lower is "but" or "yet" or "though" or "after" or "where")
                || (i > 0 && words[i - 1].Tag == Tag.Comma && words[i].Lower == "and" && OpensClause(i));
            clause += parts ? 1 : 0;
            numbers[i] = clause;
        }

        return numbers;
    }

    /// <summary>Whether a subject and its verb follow ", and".</summary>
    private bool OpensClause(int conjunction)
    {
        var chunk = Syntax.ChunkAt(conjunction) + 1;
        while (chunk < Syntax.Chunks.Count && Syntax.Chunks[chunk].Kind is ChunkKind.Noun or ChunkKind.Adverb)
        {
            chunk++;
        }

        return chunk < Syntax.Chunks.Count && Syntax.Chunks[chunk].Verb is { Kind: VerbKind.Finite }
            && Syntax.Chunks[chunk - 1].Kind == ChunkKind.Noun;
    }

    private IEnumerable<(int First, int End)> FindRegulators()
    {
        for (var i = 0; i < Syntax.Words.Count; i++)
        {
            var end = RegulatorNames.EndOf(Syntax.Words, i);
            if (end > i)
            {
                yield return (i, end);
                i = end - 1;
            }
            else if (Syntax.Words[i].Text is var text && text.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen
                && RegulatorNames.IsName(text[..hyphen]))
            {
                yield return (i, i + 1);
            }
        }
    }

    private IEnumerable<(int Word, Slot Slot)> FindYears()
    {
        Slot? last = null;
        for (var i = 0; i < Syntax.Words.Count; i++)
        {
            if (IsYear(Syntax.Words[i].Text))
            {
                last = Context.SlotOf(Syntax.Words[i].Span);
                yield return (i, last);
            }
            else if (last is not null && i + 1 < Syntax.Words.Count && Syntax.Words[i].Lower is "that" or "same"
                && (IsMonth(Syntax.Words[i + 1].Text) || Syntax.Words[i + 1].Lower == "year"))
            {
                yield return (i, last);
            }
        }
    }

    public static bool IsYear(string text) =>
        text.Length == 4 && text.All(char.IsDigit)
            && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    public static bool IsMonth(string text) =>
        WordSets.Has("months", text);
}
